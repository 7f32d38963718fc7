-- CreateEnum
CREATE TYPE "AgreementKind" AS ENUM ('TREATY', 'DEFENCE_COOPERATION_AGREEMENT', 'MEMORANDUM_OF_UNDERSTANDING', 'TECHNICAL_AGREEMENT', 'PROTOCOL', 'CHARTER', 'STATUS_OF_FORCES', 'JOINT_DECLARATION', 'COMMUNIQUE', 'LETTER_OF_INTENT', 'JOINT_MECHANISM', 'EXERCISE', 'OTHER');

-- CreateEnum
CREATE TYPE "Stage" AS ENUM ('DISCUSSED', 'ANNOUNCED', 'SIGNED', 'IN_FORCE', 'OPERATIONAL', 'SUSPENDED', 'ENDED');

-- CreateEnum
CREATE TYPE "EventKind" AS ENUM ('ANNOUNCED', 'NEGOTIATED', 'SIGNED', 'RATIFIED', 'ENTERED_INTO_FORCE', 'LAUNCHED', 'RENEWED', 'AMENDED', 'SUSPENDED', 'DENOUNCED', 'TERMINATED', 'EXPIRED');

-- CreateEnum
CREATE TYPE "Wording" AS ENUM ('OBLIGATION', 'AGREEMENT', 'FUTURE', 'INTENT', 'PRESENT');

-- CreateEnum
CREATE TYPE "PartyRole" AS ENUM ('HOST', 'SENDER');

-- CreateEnum
CREATE TYPE "Stance" AS ENUM ('SUPPORTS', 'CONTRADICTS');

-- CreateEnum
CREATE TYPE "Instruments" AS ENUM ('ONE', 'SEVERAL');

-- CreateEnum
CREATE TYPE "OrganizationKind" AS ENUM ('INTERGOVERNMENTAL', 'INITIATIVE', 'MISSION', 'FORCE');

-- CreateEnum
CREATE TYPE "ArticleKind" AS ENUM ('NEWS', 'OFFICIAL', 'TREATY', 'ENCYCLOPEDIA', 'ACADEMIC', 'REPORT', 'OTHER');

-- CreateTable
CREATE TABLE "Country" (
    "code" CHAR(2) NOT NULL,
    "alpha3" CHAR(3) NOT NULL,
    "nameFr" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "regionCode" CHAR(3),
    "subregionCode" CHAR(3),

    CONSTRAINT "Country_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "Region" (
    "code" CHAR(3) NOT NULL,
    "nameFr" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,

    CONSTRAINT "Region_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "Organization" (
    "code" TEXT NOT NULL,
    "nameFr" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "kind" "OrganizationKind" NOT NULL,
    "aliases" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "membersAreCoded" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Organization_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "Membership" (
    "id" UUID NOT NULL,
    "organizationCode" TEXT NOT NULL,
    "countryCode" CHAR(2) NOT NULL,
    "from" TEXT,
    "to" TEXT,

    CONSTRAINT "Membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CooperationDomain" (
    "slug" TEXT NOT NULL,
    "parentSlug" TEXT,
    "position" INTEGER NOT NULL,
    "labelFr" TEXT NOT NULL,
    "labelEn" TEXT NOT NULL,
    "definitionFr" TEXT NOT NULL,
    "definitionEn" TEXT NOT NULL,
    "synonyms" JSONB NOT NULL,
    "mappings" JSONB NOT NULL,
    "icon" TEXT NOT NULL,
    "colorLight" TEXT NOT NULL,
    "colorDark" TEXT NOT NULL,

    CONSTRAINT "CooperationDomain_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "Agreement" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "kind" "AgreementKind" NOT NULL,
    "stage" "Stage" NOT NULL,
    "instruments" "Instruments" NOT NULL DEFAULT 'ONE',
    "titleFr" TEXT NOT NULL,
    "titleEn" TEXT NOT NULL,
    "titleIsBuilt" BOOLEAN NOT NULL DEFAULT false,
    "officialTitle" TEXT,
    "summaryFr" TEXT,
    "summaryEn" TEXT,
    "disagreementFr" TEXT,
    "disagreementEn" TEXT,
    "checkedAt" DATE,
    "publishedAt" TIMESTAMPTZ(6),
    "createdAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Agreement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgreementParty" (
    "id" UUID NOT NULL,
    "agreementId" UUID NOT NULL,
    "countryCode" CHAR(2),
    "organizationCode" TEXT,
    "role" "PartyRole",
    "position" INTEGER NOT NULL,
    "publishedAt" TIMESTAMPTZ(6),

    CONSTRAINT "AgreementParty_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgreementSubject" (
    "id" UUID NOT NULL,
    "agreementId" UUID NOT NULL,
    "domainSlug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "publishedAt" TIMESTAMPTZ(6),

    CONSTRAINT "AgreementSubject_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Commitment" (
    "id" UUID NOT NULL,
    "agreementId" UUID NOT NULL,
    "domainSlug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "statementFr" TEXT NOT NULL,
    "statementEn" TEXT NOT NULL,
    "stage" "Stage" NOT NULL,
    "wording" "Wording" NOT NULL,
    "wordingCue" TEXT,
    "concreteness" SMALLINT NOT NULL,
    "publishedAt" TIMESTAMPTZ(6),

    CONSTRAINT "Commitment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CommitmentActor" (
    "commitmentId" UUID NOT NULL,
    "partyId" UUID NOT NULL,
    "agreementId" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "CommitmentActor_pkey" PRIMARY KEY ("commitmentId","partyId")
);

-- CreateTable
CREATE TABLE "Event" (
    "id" UUID NOT NULL,
    "agreementId" UUID NOT NULL,
    "commitmentId" UUID,
    "kind" "EventKind" NOT NULL,
    "date" TEXT,
    "placeFr" TEXT,
    "placeEn" TEXT,
    "position" INTEGER NOT NULL,
    "publishedAt" TIMESTAMPTZ(6),

    CONSTRAINT "Event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Outlet" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "url" TEXT,

    CONSTRAINT "Outlet_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Article" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "kind" "ArticleKind" NOT NULL DEFAULT 'NEWS',
    "title" TEXT NOT NULL,
    "language" CHAR(2) NOT NULL,
    "outletId" UUID NOT NULL,
    "url" TEXT,
    "archivedUrl" TEXT,
    "author" TEXT,
    "publishedOn" TEXT,
    "retrievedAt" TIMESTAMPTZ(6),
    "imageUrl" TEXT,
    "imageAlt" TEXT,
    "publishedAt" TIMESTAMPTZ(6),
    "createdAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ArticleRevision" (
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "length" INTEGER NOT NULL,
    "blocks" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ArticleRevision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Passage" (
    "id" UUID NOT NULL,
    "revisionId" UUID NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "exact" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "suffix" TEXT NOT NULL,

    CONSTRAINT "Passage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Dataset" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "citation" TEXT NOT NULL,
    "url" TEXT,
    "licence" TEXT,
    "coverageFrom" INTEGER,
    "coverageTo" INTEGER,
    "coverageNoteFr" TEXT,
    "coverageNoteEn" TEXT,

    CONSTRAINT "Dataset_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DatasetRow" (
    "id" UUID NOT NULL,
    "datasetId" UUID NOT NULL,
    "rowKey" TEXT NOT NULL,
    "url" TEXT,
    "content" JSONB NOT NULL,

    CONSTRAINT "DatasetRow_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Evidence" (
    "id" UUID NOT NULL,
    "stance" "Stance" NOT NULL DEFAULT 'SUPPORTS',
    "position" INTEGER NOT NULL DEFAULT 0,
    "agreementId" UUID,
    "partyId" UUID,
    "subjectId" UUID,
    "commitmentId" UUID,
    "eventId" UUID,
    "organizationCode" TEXT,
    "membershipId" UUID,
    "passageId" UUID,
    "articleId" UUID,
    "datasetRowId" UUID,
    "saysFr" TEXT,
    "saysEn" TEXT,
    "locator" TEXT,
    "createdAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Change" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subjectType" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "note" TEXT,
    "before" JSONB,
    "after" JSONB,

    CONSTRAINT "Change_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Country_alpha3_key" ON "Country"("alpha3");

-- CreateIndex
CREATE INDEX "Membership_organizationCode_idx" ON "Membership"("organizationCode");

-- CreateIndex
CREATE INDEX "Membership_countryCode_idx" ON "Membership"("countryCode");

-- CreateIndex
CREATE UNIQUE INDEX "CooperationDomain_position_key" ON "CooperationDomain"("position");

-- CreateIndex
CREATE INDEX "CooperationDomain_parentSlug_idx" ON "CooperationDomain"("parentSlug");

-- CreateIndex
CREATE UNIQUE INDEX "Agreement_slug_key" ON "Agreement"("slug");

-- CreateIndex
CREATE INDEX "Agreement_updatedAt_id_idx" ON "Agreement"("updatedAt", "id");

-- CreateIndex
CREATE INDEX "Agreement_kind_idx" ON "Agreement"("kind");

-- CreateIndex
CREATE INDEX "Agreement_stage_idx" ON "Agreement"("stage");

-- CreateIndex
CREATE INDEX "AgreementParty_countryCode_idx" ON "AgreementParty"("countryCode");

-- CreateIndex
CREATE INDEX "AgreementParty_organizationCode_idx" ON "AgreementParty"("organizationCode");

-- CreateIndex
CREATE UNIQUE INDEX "AgreementParty_id_agreementId_key" ON "AgreementParty"("id", "agreementId");

-- CreateIndex
CREATE UNIQUE INDEX "AgreementParty_agreementId_countryCode_key" ON "AgreementParty"("agreementId", "countryCode");

-- CreateIndex
CREATE UNIQUE INDEX "AgreementParty_agreementId_organizationCode_key" ON "AgreementParty"("agreementId", "organizationCode");

-- CreateIndex
CREATE UNIQUE INDEX "AgreementParty_agreementId_position_key" ON "AgreementParty"("agreementId", "position");

-- CreateIndex
CREATE INDEX "AgreementSubject_domainSlug_idx" ON "AgreementSubject"("domainSlug");

-- CreateIndex
CREATE UNIQUE INDEX "AgreementSubject_agreementId_domainSlug_key" ON "AgreementSubject"("agreementId", "domainSlug");

-- CreateIndex
CREATE UNIQUE INDEX "AgreementSubject_agreementId_position_key" ON "AgreementSubject"("agreementId", "position");

-- CreateIndex
CREATE INDEX "Commitment_domainSlug_idx" ON "Commitment"("domainSlug");

-- CreateIndex
CREATE UNIQUE INDEX "Commitment_id_agreementId_key" ON "Commitment"("id", "agreementId");

-- CreateIndex
CREATE UNIQUE INDEX "Commitment_agreementId_position_key" ON "Commitment"("agreementId", "position");

-- CreateIndex
CREATE INDEX "CommitmentActor_partyId_idx" ON "CommitmentActor"("partyId");

-- CreateIndex
CREATE UNIQUE INDEX "CommitmentActor_commitmentId_position_key" ON "CommitmentActor"("commitmentId", "position");

-- CreateIndex
CREATE INDEX "Event_agreementId_idx" ON "Event"("agreementId");

-- CreateIndex
CREATE INDEX "Event_commitmentId_idx" ON "Event"("commitmentId");

-- CreateIndex
CREATE UNIQUE INDEX "Outlet_name_key" ON "Outlet"("name");

-- CreateIndex
CREATE UNIQUE INDEX "Article_slug_key" ON "Article"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Article_url_key" ON "Article"("url");

-- CreateIndex
CREATE INDEX "Article_publishedAt_id_idx" ON "Article"("publishedAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "ArticleRevision_articleId_number_key" ON "ArticleRevision"("articleId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Passage_revisionId_start_end_key" ON "Passage"("revisionId", "start", "end");

-- CreateIndex
CREATE UNIQUE INDEX "Dataset_slug_key" ON "Dataset"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "DatasetRow_datasetId_rowKey_key" ON "DatasetRow"("datasetId", "rowKey");

-- CreateIndex
CREATE INDEX "Evidence_agreementId_idx" ON "Evidence"("agreementId");

-- CreateIndex
CREATE INDEX "Evidence_partyId_idx" ON "Evidence"("partyId");

-- CreateIndex
CREATE INDEX "Evidence_subjectId_idx" ON "Evidence"("subjectId");

-- CreateIndex
CREATE INDEX "Evidence_commitmentId_idx" ON "Evidence"("commitmentId");

-- CreateIndex
CREATE INDEX "Evidence_eventId_idx" ON "Evidence"("eventId");

-- CreateIndex
CREATE INDEX "Evidence_organizationCode_idx" ON "Evidence"("organizationCode");

-- CreateIndex
CREATE INDEX "Evidence_membershipId_idx" ON "Evidence"("membershipId");

-- CreateIndex
CREATE INDEX "Evidence_passageId_idx" ON "Evidence"("passageId");

-- CreateIndex
CREATE INDEX "Evidence_articleId_idx" ON "Evidence"("articleId");

-- CreateIndex
CREATE INDEX "Evidence_datasetRowId_idx" ON "Evidence"("datasetRowId");

-- CreateIndex
CREATE INDEX "Change_subjectType_subjectId_at_idx" ON "Change"("subjectType", "subjectId", "at");

-- AddForeignKey
ALTER TABLE "Country" ADD CONSTRAINT "Country_regionCode_fkey" FOREIGN KEY ("regionCode") REFERENCES "Region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Country" ADD CONSTRAINT "Country_subregionCode_fkey" FOREIGN KEY ("subregionCode") REFERENCES "Region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_organizationCode_fkey" FOREIGN KEY ("organizationCode") REFERENCES "Organization"("code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_countryCode_fkey" FOREIGN KEY ("countryCode") REFERENCES "Country"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CooperationDomain" ADD CONSTRAINT "CooperationDomain_parentSlug_fkey" FOREIGN KEY ("parentSlug") REFERENCES "CooperationDomain"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgreementParty" ADD CONSTRAINT "AgreementParty_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgreementParty" ADD CONSTRAINT "AgreementParty_countryCode_fkey" FOREIGN KEY ("countryCode") REFERENCES "Country"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgreementParty" ADD CONSTRAINT "AgreementParty_organizationCode_fkey" FOREIGN KEY ("organizationCode") REFERENCES "Organization"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgreementSubject" ADD CONSTRAINT "AgreementSubject_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AgreementSubject" ADD CONSTRAINT "AgreementSubject_domainSlug_fkey" FOREIGN KEY ("domainSlug") REFERENCES "CooperationDomain"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Commitment" ADD CONSTRAINT "Commitment_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Commitment" ADD CONSTRAINT "Commitment_domainSlug_fkey" FOREIGN KEY ("domainSlug") REFERENCES "CooperationDomain"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommitmentActor" ADD CONSTRAINT "CommitmentActor_commitmentId_agreementId_fkey" FOREIGN KEY ("commitmentId", "agreementId") REFERENCES "Commitment"("id", "agreementId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommitmentActor" ADD CONSTRAINT "CommitmentActor_partyId_agreementId_fkey" FOREIGN KEY ("partyId", "agreementId") REFERENCES "AgreementParty"("id", "agreementId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_commitmentId_agreementId_fkey" FOREIGN KEY ("commitmentId", "agreementId") REFERENCES "Commitment"("id", "agreementId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_outletId_fkey" FOREIGN KEY ("outletId") REFERENCES "Outlet"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleRevision" ADD CONSTRAINT "ArticleRevision_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Passage" ADD CONSTRAINT "Passage_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "ArticleRevision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DatasetRow" ADD CONSTRAINT "DatasetRow_datasetId_fkey" FOREIGN KEY ("datasetId") REFERENCES "Dataset"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_partyId_fkey" FOREIGN KEY ("partyId") REFERENCES "AgreementParty"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_subjectId_fkey" FOREIGN KEY ("subjectId") REFERENCES "AgreementSubject"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_commitmentId_fkey" FOREIGN KEY ("commitmentId") REFERENCES "Commitment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_organizationCode_fkey" FOREIGN KEY ("organizationCode") REFERENCES "Organization"("code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_membershipId_fkey" FOREIGN KEY ("membershipId") REFERENCES "Membership"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_passageId_fkey" FOREIGN KEY ("passageId") REFERENCES "Passage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_datasetRowId_fkey" FOREIGN KEY ("datasetRowId") REFERENCES "DatasetRow"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

