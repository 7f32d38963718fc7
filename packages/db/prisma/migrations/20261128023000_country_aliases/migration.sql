-- Other names of countries, by which people look for them: « Ivory Coast », RDC, Turkey.
ALTER TABLE "Country" ADD COLUMN "aliases" TEXT[] DEFAULT ARRAY[]::TEXT[];
