import { words } from './words.ts';

// Who acts, whom it concerns and to whom people are referred. Abbreviations stand with and without their full stop.

/** Pronouns for the resident and the household; `zij` and `we` may mean others too. */
export const residentPronouns: readonly string[] = words(`
  ik, mij, me, mijn, mezelf, mijzelf, 'k, m'n, u, uw, uzelf, je, jij, jou, jouw, jezelf, jullie, hij, hem, z'n, 'm,
  ie, zij, ze, haar, hen, hun, zichzelf, wij, we, ons, onze, onszelf
`);

/** The resident, the household and its members (inwoner, gezinsleden), with the short forms of case files and Frisian. */
export const residents: readonly string[] = words(`
  mevrouw, mevr, mevr., mevrouwen, mw, mw., mvr, mvr., mvrw, mv., mej., mejuffrouw, mefrouw, mevrow, meneer, menear,
  dhr, dhr., de heer, heer, mnr, mnr., hr, hr., mijnheer, meneren, familie, fam., client, cliënt, cliënte, clienten,
  cl, cl., klant, klante, kl, kl., inwoner, inwoonster, inw., bewoner, bewoonster, betrokkene, betr., betrokkenen,
  deelnemer, deelneemster, dln., aanvrager, aanvraagster, belanghebbende, verzoeker, gedupeerde, gedupeerde ouder,
  gedupeerden, toeslagenouder, hulpvrager, hulpvraagster, zorgvrager, patiënt, patiënte, pt., rechthebbende,
  uitkeringsgerechtigde, statushouder, nieuwkomer, vluchteling, inburgeraar, werkzoekende, student, studente, pupil,
  jeugdige, jongere, jongeman, jongedame, tiener, puber, adolescent, minderjarige, volwassene, senior, oudere,
  mantelzorger, huurder, huurster, alleenstaande, weduwe, weduwnaar, nabestaande, ouder, ouders, beide ouders,
  ouderpaar, pleegouder, pleegouders, stiefouder, moeder, mama, mam, mamma, mem, vader, papa, pap, pa, heit,
  pleegmoeder, pleegvader, stiefmoeder, stiefvader, zoon, zn, zn., dochter, dtr, dtr., dochtr., kind, kinderen, kdn,
  kdn., kindje, kids, bern, de bern, jongen, meisje, famke, jongste, oudste, middelste, tweeling, drieling, baby,
  peuter, kleuter, pleegkind, pleegkinderen, stiefkind, stiefzoon, stiefdochter, pleegzoon, pleegdochter, broertje,
  zusje, echtgenoot, echtgenote, echtpaar, echtelieden, partner, partners, ptnr., man, vrouw, wederhelft, huisgenoot,
  huisgenote, gezin, gezinslid, gezinsleden, soan
`);

/** The own network: relatives outside the household, friends and neighbours (eigen netwerk). */
export const network: readonly string[] = words(`
  oma, opa, beppe, pake, omke, muoike, oom, ome, tante, nicht, nichtje, neef, neefje, zus, broer, halfzus, halfbroer,
  stiefbroer, stiefzus, zwager, schoonzus, schoonbroer, schoonzoon, schoondochter, schoonouders, schoonmoeder,
  schoonvader, schoonfamilie, grootouder, grootouders, grootmoeder, grootvader, kleinzoon, kleindochter, kleinkind,
  kleinkinderen, peetoom, peettante, peetouder, ex-man, ex-vrouw, ex-partner, expartner, exman, exvrouw,
  biologische vader, biologische moeder, vriend, vriendin, vrienden, vriendinnen, vriendje, vriendinnetje,
  beste vriend, beste vriendin, kameraad, kennis van, kennissen, huisvriend, buur, buren, buurman, buurvrouw,
  buurjongen, buurmeisje, buurtgenoot, buurtgenoten, bovenbuurvrouw, bovenbuurman, onderbuurvrouw, onderbuurman,
  overbuurvrouw, overbuurman, oud-buurvrouw, oud-buurman, dorpsgenoot, dorpsgenoten, familielid, familieleden,
  naaste, naasten, netwerk, eigen netwerk, sociaal netwerk, klasgenoot, klasgenoten, klasgenote, teamgenoot,
  teamgenoten, clubgenoot, clubgenoten, studiegenoot, studiegenote, lotgenoot, lotgenoten, oud-collega,
  geloofsgenoot, oppas, oppasmoeder, oppasoma, buurfrou, freon, freondinne, steunfiguur, steunouder, jim,
  sociale omgeving, kerkgenoten
`);

/** Those who act for a body: professionals and volunteers of an organisation (beroepskrachten, vrijwilligers). */
export const professionals: readonly string[] = words(`
  consulent, consulente, cons, cons., consulenten, wmo-consulent, wmo consulent, jeugdconsulent, klantmanager,
  klantmanager werk, klantmanager inkomen, casemanager, case manager, casemgr, casusregisseur, regisseur,
  procesregisseur, zorgregisseur, regievoerder, regiehouder, gezinsregisseur, zaakbehandelaar, behandelaar,
  plusbehandelaar, contactpersoon, vaste contactpersoon, contactpers., trajectbegeleider, trajectbegeleidster,
  traj.beg., trajectregisseur, begeleider, begeleidster, begel., beg., persoonlijk begeleider, pb'er, woonbegeleider,
  woonbegeleidster, ambulant begeleider, ambulant begeleidster, ab'er, thuisbegeleider, thuisbegeleidster,
  gezinsbegeleider, gezinsbegeleidster, jeugdbegeleider, gezinscoach, jongerencoach, jongerenwerker,
  jongerenwerkster, jeugdprofessional, jeugdhulpverlener, jeugdwerker, jeugdbeschermer, gezinsvoogd, voogd,
  jeugdreclasseerder, jeugdarts, jeugdverpleegkundige, schoolarts, kinderarts, wijkcoach, buurtcoach,
  wijkteammedewerker, wijkwerker, gebiedsteammedewerker, gebiedsteamlid, medewerker, medewerkster, mdw., mdw,
  medewerker van de gemeente, ambtenaar, ondersteuner, cliëntondersteuner, oco, onafhankelijk cliëntondersteuner,
  sociaal werker, sociaal werkster, maatschappelijk werker, maatschappelijk werkster, amw'er,
  schoolmaatschappelijk werker, smw'er, opbouwwerker, welzijnswerker, welzijnscoach, sociaal makelaar,
  ouderenadviseur, ouderenwerker, mantelzorgconsulent, mantelzorgmakelaar, buurtsportcoach, beweegcoach,
  leefstijlcoach, vertrouwenspersoon, toeslagengids, brede-ondersteuner, hersteladviseur, ervaringsdeskundige,
  ervaringswerker, bemoeizorger, hulpverlener, hulpverleenster, hulpverl., zorgverlener, zorgmedewerker,
  zorgcoördinator, zorgbemiddelaar, casemanager dementie, dementieconsulent, coach, budgetcoach, budgetconsulent,
  budgetbeheerder, budgetbegeleider, schuldhulpverlener, schuldhulpverleenster, shv'er, schuldhulpmaatje,
  schuldconsulent, schuldenadviseur, kredietbankmedewerker, bewindvoerder, bewindvoerster, bewindv., bwv, curator,
  mentor, mentrix, jobcoach, job coach, jobhunter, werkcoach, werkconsulent, arbeidscoach, arbeidsdeskundige,
  arbeidsconsulent, accountmanager, loopbaancoach, loopbaanadviseur, re-integratiecoach, participatiecoach,
  participatieconsulent, inburgeringsconsulent, inkomensconsulent, werkbegeleider, stagebegeleider, stagedocent,
  praktijkbegeleider, praktijkopleider, leermeester, werkmeester, werkgever, werkgeefster, leidinggevende,
  teamleider, tl, kwaliteitsmedewerker, kwaliteitsadviseur, toetser, beoordelaar, gedragswetenschapper,
  gedragsdeskundige, orthopedagoog, pedagoog, pedagogisch medewerker, taalcoach, taalvrijwilliger, taalmaatje,
  taaldocent, wooncoach, woonconsulent, woonmakelaar, wijkconsulent, wijkbeheerder, huismeester, opruimcoach,
  verhuiscoach, energiecoach, slaapcoach, opvoedcoach, kindercoach, lifecoach, rouwcoach, autismecoach, mediator,
  bemiddelaar, advocaat, advocate, jurist, raadsman, raadsvrouw, sociaal raadsman, sociaal raadsvrouw, notaris,
  deurwaarder, rechter, boekhouder, accountant, verhuurder, huisbaas, makelaar, aannemer, installateur, loodgieter,
  elektricien, stukadoor, timmerman, monteur, klusjesman, leverancier, verhuizer, fietsenmaker, rijinstructeur,
  rij-instructeur, instructeur, opticien, audicien, docent, docente, leraar, lerares, leerkracht, lkr, juf,
  juf of meester, ib'er, ib-er, intern begeleider, studieloopbaanbegeleider, slb'er, decaan, schooldirecteur,
  leerplichtambtenaar, lpa, conrector, onderwijsassistent, remedial teacher, logopedist, logopediste, kdv-medewerker,
  gastouder, trainer, trainster, sportleraar, zwemleraar, muziekdocent, huisarts, ha, h.a., arts, dokter, poh,
  poh'er, poh-ggz, poh-jeugd, praktijkondersteuner, praktijkverpleegkundige, wijkverpleegkundige, wvpk,
  verpleegkundige, vpk, verzorgende, thuiszorgmedewerker, schoonmaakster, kraamverzorgende, verloskundige,
  psycholoog, psychologe, gz-psycholoog, kinderpsycholoog, psychiater, psychotherapeut, therapeut, therapeute,
  traumatherapeut, speltherapeut, systeemtherapeut, muziektherapeut, relatietherapeut, spv, spv'er, spv-er,
  fact-begeleider, fact-medewerker, fysiotherapeut, fysiotherapeute, fysio, ergotherapeut, diëtist, diëtiste,
  tandarts, mondhygiënist, orthodontist, apotheker, bedrijfsarts, verzekeringsarts, keuringsarts, revalidatiearts,
  neuroloog, cardioloog, longarts, oogarts, geriater, podotherapeut, manueel therapeut, oefentherapeut,
  geestelijk verzorger, dominee, pastor, imam, predikant, wijkagent, reclasseringswerker, politieagent, boa,
  vrijwilliger, vrijwilligster, vrijw., vrijw, buurtvrijwilliger, postmaatje, maatje, buddy, gastheer, gastvrouw,
  beheerder, sociaal beheerder, coördinator, coord., projectleider, tolk, gebarentolk, schrijftolk, dirigent,
  jeugdtrainer, bereikbaarheidsdienst
`);

/** Bodies that act, decide, or to which people are referred (instanties, gemeente, school, werkgevers). */
export const organisations: readonly string[] = words(`
  gemeente, gem., gemeenten, team, college, college van b en w, b&w, sociaal domein, wmo-loket, zorgloket, loket,
  klantcontactcentrum, kcc, klantcontactteam, publiekszaken, burgerzaken, wmo, wijkteam, sociaal wijkteam, swt,
  sociaal team, soc. team, gebiedsteam, dorpsteam, dorpenteam, buurtteam, kernteam, lokaal team, toegangsteam,
  team toegang, jeugdteam, jeugd- en gezinsteam, jgt, gezinsteam, cjg, centrum voor jeugd en gezin,
  consultatiebureau, jgz, ggd, veilig thuis, raad voor de kinderbescherming, rvdk, jeugdbescherming,
  gecertificeerde instelling, jeugdzorg, jeugdhulp, jeugdhulpaanbieder, jeugdhulporganisatie, pleegzorg,
  pleegzorgorganisatie, humanitas, home-start, buurtgezinnen, kinderbescherming, omgangshuis, reclassering,
  zorg- en veiligheidshuis, zorg en veiligheidshuis, politie, justitie, slachtofferhulp, slachtofferhulp nederland,
  shv, schuldhulpverlening, schuldhulp, schuld hulpverlening, schuldhulpbureau, schulddienstverlening, budgetwinkel,
  geldloket, geldplein, nederlandse schuldhulproute, kredietbank, gemeentelijke kredietbank, gkb, krediet bank,
  schuldhulpmaatje nederland, bewindvoerderskantoor, bewindvoeringskantoor, bewindskantoor, deurwaarderskantoor,
  incassobureau, cjib, cak, lbio, bkr, belastingdienst, dienst toeslagen, toeslagenherstel, uht, svb,
  sociale verzekeringsbank, uwv, werkplein, werkbedrijf, sociale dienst, sozawe, soza, leerwerkloket, leerwerk loket,
  regionaal werkcentrum, werkgeversservicepunt, wsp, uitzendbureau, re-integratiebureau, reïntegratiebedrijf,
  jobcoachorganisatie, sw-bedrijf, sociale werkplaats, sollicitatieclub, leerwerkbedrijf, kvk, kamer van koophandel,
  bbz-loket, ondernemersloket, rechtbank, rechtwinkel, rechtswinkel, juridisch loket, het juridisch loket,
  sociaal raadslieden, sociale raadslieden, sociaal raadsliedenwerk, raad voor rechtsbijstand, advocatenkantoor,
  formulierenbrigade, formulierenhulp, formulierenspreekuur, thuisadministratie, papierwinkel, duo,
  dienst uitvoering onderwijs, ind, coa, vluchtelingenwerk, vluchtelingenwerk nederland, rdw, cbr, belastingwinkel,
  vakbond, fnv, cnv, consumentenbond, huurcommissie, huurteam, zorgverzekeraar, verzekeraar, zorgkantoor, ciz, bank,
  voedselbank, voedsel bank, kledingbank, speelgoedbank, fietsbank, kringloop, kringloopwinkel, leger des heils,
  diaconie, moskee, noodfonds, jeugdfonds, jeugdfonds sport en cultuur, stichting leergeld, leergeld,
  nationaal fonds kinderhulp, kinderhulp, stichting jarige job, sun noodhulp, jongerenfonds, fonds bijzondere noden,
  stichting urgente noden, ggz, ggz-instelling, ggz instelling, wijk-ggz, jeugd-ggz, basis-ggz, fact, fact-team,
  fact team, fact-jeugd, verslavingszorg, verslavingskliniek, jongerenverslavingszorg, crisisdienst,
  ggz-crisisdienst, kliniek, polikliniek, poli, ziekenhuis, revalidatiecentrum, huisartsenpraktijk, huisartsenpost,
  apotheek, thuiszorg, thuiszorgorganisatie, wijkverpleging, zorgaanbieder, zorginstelling, zorgorganisatie,
  aanbieder, aanbieder van huishoudelijke hulp, fysiotherapiepraktijk, hospice, verpleeghuis, zorgboerderij,
  logeerhuis, dementienetwerk, odensehuis, mantelzorgsteunpunt, steunpunt mantelzorg, steunpunt, expertisecentrum,
  autismecentrum, psychologenpraktijk, maatschappelijk werk, algemeen maatschappelijk werk, amw,
  schoolmaatschappelijk werk, smw, welzijnsorganisatie, welzijnsstichting, welzijnswerk, sociaal werk, jongerenwerk,
  buurthuis, dorpshuis, wijkcentrum, buurtcentrum, inloophuis, multifunctioneel centrum, mfc, bibliotheek, bieb,
  taalhuis, taalpunt, taalschool, digitaalhuis, idd-punt, informatiepunt digitale overheid, vrijwilligerscentrale,
  vrijwilligerssteunpunt, vrijwilligersorganisatie, buurtbemiddeling, zonnebloem, rode kruis, luisterlijn,
  de luisterlijn, kindertelefoon, mind korrelatie, al-anon, herstelacademie, zelfregiecentrum, cliëntondersteuning,
  onafhankelijke cliëntondersteuning, adviespunt zorgbelang, zorgbelang, sportservice, sportclub, sportvereniging,
  vereniging, muziekschool, corporatie, corp., woningcorporatie, woningbouw, woningbouwvereniging, woningstichting,
  wooncorporatie, wbv, verhuurdersorganisatie, woningnet, woonnet, vve, energieleverancier, energiebedrijf,
  energieloket, waterbedrijf, waterleiding, waterleidingbedrijf, netbeheerder, vrouwenopvang,
  maatschappelijke opvang, nachtopvang, crisisopvang, blijf-van-mijn-lijf, housing first, klussendienst, klusdienst,
  klusteam, schoonmaakbedrijf, verhuisbedrijf, hulpmiddelenleverancier, leverancier van hulpmiddelen, woonzorgadvies,
  school, basisschool, middelbare school, voorschool, peuterspeelzaal, kinderdagverblijf, kdv, kinderopvang,
  kinderopvangorganisatie, bso, gastouderbureau, samenwerkingsverband, swv, passend onderwijs, leerplicht, rmc,
  bureau leerplicht, doorstroompunt, roc, mbo-school, mbo school, hogeschool, vavo, volwassenenonderwijs, rijschool,
  opleider, opleidingsinstituut, werkgever, bedrijf, restaurant, winkel, onderwijsconsulenten,
  bo, brede ondersteuning, steunpunt brede ondersteuning, steunpunt toeslagen, team brede ondersteuning, herstelteam, herstelloket,
  woonwinkel, woonloket, urgentiecommissie, urgentieloket, bureau halt, platform mantelzorg, zorgcoöperatie,
  dorpscoöperatie, stadsbank, meldpunt, meldpunt zorg en overlast, ggd meldpunt, vangnet & advies
`);
