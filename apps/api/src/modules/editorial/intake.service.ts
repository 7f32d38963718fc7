import { randomUUID } from 'node:crypto';
import { freeSlug, readOtherTexts, tellHistory, writeRevision, type DossierRecord, type ProposedFact } from '@pacta/db';
import { printSameWords, type Passage } from '@pacta/evidence';
import { extract } from '@pacta/extract';
import { canonicalAddress, fetchArticle, readArticle, UnfetchedAddress, UnreadableArticle, type ReadArticle } from '@pacta/ingest';
import type { Asker } from '../../auth/asker.ts';
import type { Context } from '../../context.ts';
import { invalidInput, notFound, type UserError } from '../../user-error.ts';
import { vocabularyOf } from '../../vocabulary.ts';
import { dossierById } from './dossier.service.ts';
import { fingerprintOf } from './fact.ts';
import { groupsOf, type RuleProposal } from './from-extraction.ts';

export type ArticleGiven = {
  text: string | null;
  markdown: string | null;
  html: string | null;
  file: { name: string; base64: string } | null;
  url: string | null;
  title: string | null;
  outlet: string | null;
  author: string | null;
  publishedOn: string | null;
  language: string | null;
};

type Added = { is: 'ArticleAdded'; dossier: DossierRecord; copies: DossierRecord[]; notes: string[] };
type Duplicate = UserError<'DuplicateArticle'> & { dossier: DossierRecord };
type Refused = UserError<'InvalidInput'>;

/** Takes in an article as a draft. One that is here already, by its address or its words, is named and not taken in twice. */
export async function addArticle(ctx: Context, { person }: Asker, given: ArticleGiven): Promise<Added | Duplicate | Refused> {
  const read = await readGiven(ctx, given);
  if ('is' in read) return read;
  const { revision, sha256, proposed, notes, field } = read;
  const title = given.title?.trim() || proposed.title;
  if (!title || title.length > 300) return invalidInput('Give the title, in 1 to 300 characters: the text does not begin with one.', 'title');
  const outlet = given.outlet?.trim() || proposed.outlet;
  if (!outlet || outlet.length > 200) return invalidInput('Say who published it, in 1 to 200 characters.', 'outlet');
  const dated = given.publishedOn ?? proposed.publishedOn;
  const spoken = given.language ?? (proposed.language === 'unknown' ? null : proposed.language);
  // The rules read all of it: they are asked only for what nobody said.
  const found = dated === null || spoken === null ? extract({ text: revision.text, blocks: revision.blocks, title, publishedOn: given.publishedOn?.length === 10 ? given.publishedOn : null }) : null;
  const language = spoken ?? found?.language ?? null;
  if (language === null || !/^[a-z]{2}$/.test(language)) return invalidInput('Say in which language it is, as ISO 639-1 (`fr`, `en`): the text does not show it.', 'language');
  const url = given.url ?? proposed.canonicalUrl;
  const picture = proposed.image;

  const added = await ctx.writer.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('pacta.articles'))`; // two who bring the same article: the second hears of the first
    const twin = await tx.article.findFirst({
      where: { revisions: { some: {} }, OR: [{ revisions: { some: { sha256 } } }, ...(url === null ? [] : [{ url: { in: [url, canonicalAddress(url) ?? url] } }])] },
      select: { id: true },
    });
    if (twin) return { twin: twin.id };
    const now = new Date();
    const id = randomUUID();
    const { id: outletId } = await tx.outlet.upsert({ where: { name: outlet }, create: { id: randomUUID(), name: outlet, url: null }, update: {} });
    const slug = await freeSlug(tx, 'article', title);
    await tx.article.create({
      data: { id, slug, title, language, outletId, url, author: given.author?.trim() || proposed.author, publishedOn: dated ?? found?.publishedOn ?? null, retrievedAt: url === null ? null : now, createdAt: now, imageUrl: picture?.url ?? null, imageAlt: picture?.alt ?? null },
    });
    await writeRevision(tx, id, revision, now);
    await tellHistory(tx, { action: 'article.added', name: slug, actor: person.name, at: now, after: { sha256, by: person.id } });
    return { id };
  });
  if (added.twin !== undefined) {
    const dossier = await dossierById(ctx, added.twin);
    if (!dossier) throw new Error('An article is here and cannot be read.');
    return { is: 'DuplicateArticle', message: `This article is here already: « ${dossier.title} », ${dossier.outlet}.`, path: [field], code: 'DUPLICATE_ARTICLE', dossier };
  }
  const dossier = await dossierById(ctx, added.id);
  if (!dossier) throw new Error('An article was added and cannot be read.');
  return { is: 'ArticleAdded', dossier, copies: await copiesOf(ctx, dossier), notes };
}

type Read = Pick<ReadArticle, 'revision' | 'sha256' | 'proposed'> & { notes: string[]; field: string };

/** Reads what was given, in whichever of its forms; or fetches the page of an address that was given alone. */
async function readGiven(ctx: Context, { text, markdown, html, file, url }: ArticleGiven): Promise<Read | Refused> {
  const forms = Object.entries({ text, markdown, html, file }).flatMap(([name, form]) => (form === null ? [] : [name]));
  const field = forms[0] ?? 'url';
  if (forms.length > 1 || (forms.length === 0 && url === null)) return invalidInput('Give the article in one of `text`, `markdown`, `html` and `file`, or its address alone.');
  if (forms.length === 0 && !ctx.fetchesArticles) return invalidInput('Pages are not fetched here: FETCH_ARTICLES is off. Copy the text, and give that with the address.', 'url');
  const at = url === null ? {} : { url };
  try {
    const read = file ? readArticle({ bytes: Buffer.from(file.base64, 'base64'), name: file.name, ...at })
      : html !== null ? readArticle({ text: html, format: 'html', ...at })
      : markdown !== null ? readArticle({ text: markdown, format: 'markdown', ...at })
      : text !== null ? readArticle({ text, format: 'text', ...at })
      : await fetchArticle(url ?? '');
    return { revision: read.revision, sha256: read.sha256, proposed: read.proposed, notes: read.notes.map(({ message }) => message), field };
  } catch (error) {
    if (error instanceof UnreadableArticle || error instanceof UnfetchedAddress) return invalidInput(error.message, field);
    throw error;
  }
}

/** Articles here that print nearly the same words: several outlets, one source. */
async function copiesOf(ctx: Context, { id, revision }: DossierRecord): Promise<DossierRecord[]> {
  const voice = (text: string) => ({ outlet: '', title: null, text });
  const own = voice(revision.text);
  const same = (await readOtherTexts(ctx.writer, id)).filter(({ text }) => printSameWords(own, voice(text)));
  const found = await Promise.all(same.map(({ articleId }) => dossierById(ctx, articleId)));
  return found.filter((one) => one !== null);
}

type Extracted = { is: 'ProposalsExtracted'; dossier: DossierRecord; added: number };

/** Has the rules read an article. What they proposed before stays as it is, whatever was done to it since. */
export async function extractProposals(ctx: Context, { person }: Asker, dossierId: string): Promise<Extracted | UserError<'NotFound'>> {
  const dossier = await dossierById(ctx, dossierId);
  if (!dossier) return notFound('No article that is being coded has this id. `dossiers` lists them.', 'dossierId');
  const { id: articleId, title, language, publishedOn, revision } = dossier;
  const found = extract({ text: revision.text, blocks: revision.blocks, title, language: language === 'fr' || language === 'en' ? language : null, publishedOn: publishedOn?.length === 10 ? publishedOn : null });
  const groups = groupsOf(found, await vocabularyOf(ctx));
  const added = await ctx.writer.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "Article" WHERE id = ${articleId}::uuid FOR UPDATE`; // two at once propose once
    const there = new Map((await tx.proposal.findMany({ where: { articleId }, select: { id: true, fingerprint: true } })).map(({ id, fingerprint }) => [fingerprint, id]));
    let position = there.size;
    let count = 0;
    const propose = async ({ fact, passages, rule }: RuleProposal, parentId: string | null, parent: string | null) => {
      const fingerprint = fingerprintOf(fact, passages, parent);
      const known = there.get(fingerprint);
      if (known !== undefined) return { id: known, fingerprint };
      const id = randomUUID();
      await tx.proposal.create({ data: { id, articleId, revisionId: revision.id, ...rowOf(fact, passages), parentId, position, rule, fingerprint } });
      there.set(fingerprint, id);
      position += 1;
      count += 1;
      return { id, fingerprint };
    };
    for (const { agreement, parts } of groups) {
      const { id, fingerprint } = await propose(agreement, null, null);
      for (const part of parts) await propose(part, id, fingerprint);
    }
    if (count > 0) await tellHistory(tx, { action: 'article.extracted', name: dossier.slug, actor: person.name, at: new Date(), after: { added: count, by: person.id } });
    return count;
  });
  return { is: 'ProposalsExtracted', dossier: (await dossierById(ctx, dossierId)) ?? dossier, added };
}

/** A fact and its places as columns. */
export const rowOf = ({ kind, content }: ProposedFact, passages: readonly Passage[]) => ({ kind, content, passages: [...passages] });
