/** The elements of SMART, in order. */
export const letters = ['S', 'M', 'A', 'R', 'T'] as const;
export type Letter = (typeof letters)[number];

/** The elements that a statement has not. */
export const gapsOf = ({ smart }: { smart: string }): Letter[] => letters.filter((letter) => !smart.includes(letter));
