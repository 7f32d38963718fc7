-- What rules and people propose from an article, until an editor judges it.

-- CreateEnum
CREATE TYPE "ProposalKind" AS ENUM ('AGREEMENT', 'SUBJECT', 'COMMITMENT');

-- CreateEnum
CREATE TYPE "ProposalState" AS ENUM ('OPEN', 'ACCEPTED', 'REJECTED');

-- CreateTable
CREATE TABLE "Proposal" (
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "revisionId" UUID NOT NULL,
    "kind" "ProposalKind" NOT NULL,
    "parentId" UUID,
    "position" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "passages" JSONB NOT NULL,
    "rule" TEXT,
    "proposedById" UUID,
    "fingerprint" CHAR(64) NOT NULL,
    "state" "ProposalState" NOT NULL DEFAULT 'OPEN',
    "version" INTEGER NOT NULL DEFAULT 1,
    "note" TEXT,
    "decidedById" UUID,
    "decidedAt" TIMESTAMPTZ(6),
    "agreementId" UUID,
    "publishedAt" TIMESTAMPTZ(6),
    "createdAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Proposal_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Proposal_articleId_state_idx" ON "Proposal"("articleId", "state");

-- CreateIndex
CREATE INDEX "Proposal_parentId_idx" ON "Proposal"("parentId");

-- CreateIndex
CREATE INDEX "Proposal_agreementId_idx" ON "Proposal"("agreementId");

-- CreateIndex
CREATE INDEX "Proposal_revisionId_idx" ON "Proposal"("revisionId");

-- CreateIndex
CREATE INDEX "Proposal_proposedById_idx" ON "Proposal"("proposedById");

-- CreateIndex
CREATE INDEX "Proposal_decidedById_idx" ON "Proposal"("decidedById");

-- CreateIndex
CREATE UNIQUE INDEX "Proposal_articleId_fingerprint_key" ON "Proposal"("articleId", "fingerprint");

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "ArticleRevision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Proposal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_proposedById_fkey" FOREIGN KEY ("proposedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_agreementId_fkey" FOREIGN KEY ("agreementId") REFERENCES "Agreement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_belongs_to_an_agreement" CHECK (("kind" = 'AGREEMENT') = ("parentId" IS NULL));
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_has_a_passage" CHECK (jsonb_typeof("passages") = 'array' AND jsonb_array_length("passages") > 0);
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_has_one_author" CHECK (num_nonnulls("rule", "proposedById") = 1);
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_is_judged_by_somebody" CHECK (("state" = 'OPEN') = ("decidedById" IS NULL AND "decidedAt" IS NULL));
ALTER TABLE "Proposal" ADD CONSTRAINT "Proposal_is_published_when_accepted" CHECK ("publishedAt" IS NULL OR "state" = 'ACCEPTED');
