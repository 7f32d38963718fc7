/** What a page is, for search engines, in the words of schema.org. Escaped so that no text of it can end the element. */
export function StructuredData({ is }: { is: Record<string, unknown> }) {
  const json = JSON.stringify({ '@context': 'https://schema.org', ...is }).replaceAll('<', String.raw`\u003c`);
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
