import type { CellRole } from '../method/roles.ts';
import { plain } from './role.ts';

const END = '(?: (?:rij|regel|doel|actie|afspraak|stap|voorziening))?$';
const COLUMNS: readonly (readonly [CellRole, RegExp])[] = [
  [
    'who',
    new RegExp(
      `^(?:(?:door )?wie(?: doet (?:het|dit|wat))?|verantwoordelijken?|verantwoordelijke (?:persoon|partij)|uitvoerder|uitgevoerd door|uitvoering door|eigenaar|trekker|actiehouder)${END}`,
    ),
  ],
  [
    'when',
    new RegExp(
      `^(?:(?:voor |per |vanaf )?wanneer(?: klaar)?|termijn|deadline|datum(?: gereed)?|planning|start(?:datum)?|(?:eind|streef|uitvoer)datum|datum (?:start|einde|uitvoering)|looptijd|periode|tijdpad|gereed(?: op)?|klaar(?: op)?|uiterlijk)${END}`,
    ),
  ],
  ['how', new RegExp(`^(?:hoe|hoe vaak|frequentie|omvang|meetbaar|indicator|hoe weten we dat)${END}`)],
  ['main-goal', new RegExp(`^(?:hoofddoel|leefgebied|domein|levensdomein|resultaatgebied)${END}`)],
];

/** The column of a cell by its strongest name; null when that is no name of such a column. */
export function columnOf(names: readonly string[]): CellRole | null {
  const name = plain(names[0] ?? '');
  return COLUMNS.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
}
