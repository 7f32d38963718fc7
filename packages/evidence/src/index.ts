export type { Block, BlockKind, Picture } from './block.ts';
export { nest, type Nested } from './nest.ts';
export {
  CONTEXT,
  ImpossiblePassage,
  isVerbatim,
  locate,
  passageAt,
  verify,
  type Located,
  type Passage,
  type Range,
  type Verdict,
} from './passage.ts';
export { reanchor, type Anchoring } from './reanchor.ts';
export { revise, type Revision } from './revision.ts';
export { segmentsOf, type Segment, type Span } from './segments.ts';
export {
  fragmentOf,
  fromSelectors,
  parseFragment,
  toSelectors,
  type TextPositionSelector,
  type TextQuoteSelector,
} from './selector.ts';
export { coverageOf, sentencesOf, type Bearing, type CodedText } from './sentences.ts';
export { fit, UnfitText } from './unfit-text.ts';
export { corroborationOf, printSameWords, type Voice } from './voices.ts';
