import { createContext } from 'preact';
import type { Marks } from './marks.ts';

/** The marks of the page, for components that mark text of their own. */
export const MarksContext = createContext<Marks | null>(null);
