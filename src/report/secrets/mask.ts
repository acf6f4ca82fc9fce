import type { Span } from './pattern-automaton.ts';

/** Replaces the secrets in a text. */
export type Mask = (text: string) => string;

/** What a report needs to show no secrets; without a masker text stays as it is. */
export interface MaskOptions {
  readonly masker?: {
    mask(text: string): string;
    /** Whether it changes no text at present; without it, it may. */
    readonly isEmpty?: boolean;
    /** Where it changes a text, so that other lines can be left alone; a mask without this is applied to every line. */
    places?(text: string): readonly Span[];
  };
}

/** The masker's work as a function. */
export function maskOf({ masker }: MaskOptions): Mask {
  return masker === undefined ? (text) => text : (text) => masker.mask(text);
}
