import type { Occupation } from '../../domain/self-test/occupation.ts';

/** The list of occupations with what its licence asks to be shown beside it. */
export interface OccupationList {
  readonly language: string;
  readonly creditText: string;
  /** Where the figures come from. */
  readonly isBasedOn: string;
  readonly occupations: readonly Occupation[];
}

export async function loadOccupations(): Promise<OccupationList> {
  const file: { readonly default: unknown } = await import('../../data/self-test/occupations.nl.ts');
  return file.default as OccupationList;
}
