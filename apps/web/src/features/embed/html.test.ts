import { expect, test } from 'vitest';
import { html } from './html.ts';

test('texts are escaped where they stand, in elements and in attributes', () => {
  const words = `<script>"a" & 'b'</script>`;
  expect(html`<a title="${words}">${words}</a>`.markup).toBe(
    '<a title="&lt;script&gt;&quot;a&quot; &amp; &#39;b&#39;&lt;/script&gt;">&lt;script&gt;&quot;a&quot; &amp; &#39;b&#39;&lt;/script&gt;</a>');
});

test('pieces of HTML are joined as they are, and nothing is nothing', () =>
  expect(html`<ul>${['é', '<'].map((word) => html`<li>${word}</li>`)}</ul>${null}${0}`.markup).toBe('<ul><li>é</li><li>&lt;</li></ul>0'));

test('what a text says of templates and patterns is text', () =>
  expect(html`<p>${'${x} $& \\n'}</p>`.markup).toBe('<p>${x} $&amp; \\n</p>'));
