import { words } from './words.ts';

/** Words of goals that say nothing that can be told apart or placed (rule `goal-without-main-goal`). */
export const genericGoalWords: ReadonlySet<string> = new Set(
  words(`
    aanloopt, achter, achterlaten, afgelopen, afsluiten, algehele, algemeen, alles, balans, basis, beetje, begin
    beginnen, behoud, behouden, belangrijk, benen, bereiken, bereikt, bestaan, betekenis, betekenisvol, beter
    betere, bevorderen, bewogen, bladzijde, blij, blijer, blijft, blijven, bloei, boel, boven, dag, dagen, deel
    dichtslaan, dingen, doen, door, doorgaan, doorheen, draad, draai, draaien, dromen, droom, echt, eigen, einde
    eindelijk, fase, feiten, fijn, fijne, fijner, frisse, front, fronten, gaat, gang, gebeurd, gebeurtenissen
    gehele, geluk, gelukkig, gelukkiger, genieten, gevoel, gewoon, goedkomen, goedkomt, grip, groei, groeien, hand
    happy, heel, hele, herpakken, hervatten, hervinden, hervindt, hetgeen, hoofd, hoofdstuk, hoop, hoort, hopelijk
    horen, iedereen, iets, inzicht, jaren, jezelf, kant, kiezen, kijken, kloppen, klopt, knel, komen, komt, kracht
    krachten, kunnen, kwaliteit, lachen, laten, lei, leiden, lekker, lekkerder, leuk, leuks, leven, levensgeluk
    levenslust, licht, lichtpunten, lichtpuntje, lichtpuntjes, loopt, lopen, lukken, lukt, maken, makkelijker, mens
    menswaardig, mezelf, moeilijke, moeilijkheden, mogelijk, mooi, mooie, mooier, naar
    nagestreefd, nastreven, nieuw, nieuwe, noemen, normaal, normale, nu, omslaan, ontwikkelen, ontwikkeling
    opbouwen, opbouwt, opnieuw, oppakken, oppakt, optimaal, optimale, orde, oude, pad, pakken, periode, persoonlijke
    perspectief, plek, positief, positieve, positiever, prettig, prettige, prettiger, problemen, recht
    rechtgetrokken, rechtgezet, regie, resultaat, richting, rit, rust, rustig, samen, schijnen, schone, situatie
    spoor, sprake, staan, stabiel, stabieler, stabiliteit, stap, stapje, stappen, start, steeds, sterker, straks
    streep, stromen, stuur, tegemoet, terugvinden, tevreden, tevredenheid, tijd, toekomst, toekomstperspectief, tot
    tunnel, uiteindelijk, uitkomst, valt, vanaf, vasthouden, veranderen, verandering, verbeterd, verbeteren
    verbetering, verder, vergroten, verhogen, verleden, verloop, vertrouwen, vervolg, vieren, vind, vinden, vindt
    vleugels, voel, voelen, voelt, voeten, volgen, voluit, volwaardig, vooral, voort, vooruit, vooruitgang
    vooruitkijken, vooruitkomen, vorm, vormgeven, vroeger, waarin, wat, weet, weg, welbevinden, welzijn, wereld
    worden, zaken, zelfde, zelfredzaam, zelfredzaamheid, zelfredzamer, zelfstandig, zelfstandiger, zelfverzekerd
    zetten, zichzelf, zien, ziet, zin, zingeving, zinvol, zit, zitten, zoals, zon, zorgen, zozeer
  `),
);

/** Words that only carry a goal: who wants it, that it is a goal or wish, and the plan around it. */
export const goalCarriers: ReadonlySet<string> = new Set(
  words(`
    aangeeft, alles, bedoeling, brede, dat, deelnemer, doel, doelstelling, einddoel, gedupeerde, geeft, gelet
    gesprekken, graag, helpen, hetgeen, hoofddoel, hoop, hoopt, hopen, hulp, kansen, mede, mogelijkheden
    nabestaande, noemt, ondersteuning, ouder, overwegende, persoonlijk, plan, punt, punten, streven, subdoel
    termijn, traject, voorgaande, wens, wensen, wil, zegt
  `),
);
