export { BrokenTokenizer, type BrokenDetails, type BrokenReason } from './broken-tokenizer';
export type { MergeStep } from './merge';
export { partsAfter, type MergeTrace } from './merge-trace';
export { parseTokenizer, type Tokenizer } from './tokenizer';
export type { TokenEntry } from './vocabulary';
