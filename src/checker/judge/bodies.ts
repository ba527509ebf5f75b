/** Bodies and professionals that give on behalf of the plan: the municipality, its staff, a fund. */
const GIVERS =
  /^(?:wij|we|gemeente|college|consulent|consulente|cons\.?|casemanager|casemanger|regievoerder|regisseur|klantmanager|trajectbegeleider|noodfonds|fonds|\w*fonds|wijkteam|dorpenteam|dorpsteam|gebiedsteam|team|regie|begeleider|aanbieder|kredietbank|budgetcoach|jobcoach|\w*werker|\w*coach|\w*consulent|\w*team|steunpunt|stichting|diaconie|woonconsulent|schuldhulpverlener|\w*begeleider|\w*manager|klussendienst|thuiszorg)$/;

/** Whether a body or person gives on behalf of the plan when it is the subject of a granting verb. */
export function isPlanBody(norm: string, kind: string): boolean {
  // Those who manage the resident's own money pay with that.
  if (/^(?:bewindv\w*\.?|bwv|curator|\w*beheerder|mentor)$/.test(norm)) return false;
  return (
    GIVERS.test(norm) ||
    kind === 'professional' ||
    (kind === 'organisation' && !/(?:verzekering|verzekeraar|werkgever|uwv|school|belastingdienst)$/.test(norm))
  );
}
