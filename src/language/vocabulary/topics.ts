/**
 * Fine-grained topics of daily life, by the beginnings of words. They tell whether an obstacle in one place of the plan
 * is about the same thing as a provision or effect in another (rule `unmotivated`, the chain).
 */
export const topics: Readonly<Record<string, string>> = {
  sleep:
    'slaap slap sliep geslapen doorsla nacht wakker bed bedden matras kussen dekbed uitgerust uitrust moe vermoeid rust insluim inslaap piekert ligt',
  food: 'eet eten kook koken kookt maaltijd voeding gewicht fornuis koelkast vriezer inductie oven magnetron boodschap dieet dietist afvallen ondervoed keuken pan pannen gezonder warm brood honger voedsel afgevallen',
  laundry: 'was wasmachine droger wassen wast wasgoed wasdroger wasserette kleren strijk vuile schone',
  cleaning: 'schoon huishoud stofzuig dweil opruim rommel vervuil poets vuil afval ramen sanitair',
  hygiene: 'douche douchen badkamer bad toilet wassen wast incontinent plas plast hygien luier',
  clothing: 'kleding kleren jas schoen schoenen winterjas kledinggeld broek maat gegroeid ondergoed sneakers',
  school:
    'school schooljaar les lessen leer klas juf meester mentor cijfer huiswerk bijles toets examen overgaat blijven zitten vmbo havo vwo mbo rekenen taal lezen dyslex leerling leerplicht verzuim verzuimt spijbel remedial groep leesniveau lezen sommen wiskunde engels nederlands blijft',
  study:
    'opleiding studie cursus diploma certificaat mbo hbo startkwalificatie leerbaan entree roc scholing omscholing vakopleiding papieren studeer studeert lessen les laptop toets examen',
  work: 'werk werkt werken baan baas solliciteer sollicit contract dienst diensten collega ontslag werkloos werkgever vacature bijstand uitkering stage proefplaatsing beroep vak ervaring loon arbeids uitzend reintegratie zzp bedrijf ziekgemeld rooster rijbewijs',
  money:
    'schuld schulden geld betaal betaalt betalen rekening rekeningen inkomen boete boetes budget incasso deurwaarder beslag rond rondkom sparen spaargeld uitgaven toeslag toeslagen achterstand aanmaning lening krediet kredietbank schuldeiser regeling bewind bewindvoer wsnp',
  rent: 'huur huurachterstand ontruim ontruiming corporatie verhuurder waarborgsom borg huurcontract woning woningen woonruimte dakloos verhuis verhuizing verhuizen inschrijf urgentie vonnis uitgezet zolder inwonen logeert',
  utilities:
    'energie gas stroom water afsluit afsluiting licht verwarming stook cv ketel kou koud isolatie tocht meterkast nota',
  home: 'vloer gordijn gordijnen inricht inrichting meubel bank tafel kast verf behang lamp kale leeg lege schimmel lek lekt vocht ventilat renov kamer opknap raam ramen slot sloten deur thuis tuin trap leuning drempel woning kluswerk',
  admin:
    'post brief brieven administratie formulier formulieren papier papieren enveloppen mail digid overzicht overheid aangifte belasting toeslag aanvraag ordner map digitaal computer bezwaar',
  language:
    'taal nederlands taalles taalniveau inburger inburgering a2 b1 analfabet laaggeletterd lezen schrijven tolk verstaan verstaanbaar taalmaatje spreekt woorden',
  mobility:
    'fiets fietsen bus auto rijbewijs rijles ov vervoer scootmobiel lopen loopt loop reis reizen reist reiskosten trein trap traplopen km meter halte afstand rollator rolstoel taxi buitengebied brommer scooter bereik bereiken ver',
  pain: 'pijn rug knie heup reuma artrose schouder hernia fysio fysiotherapie klachten lichamelijk beweeg beweegt bewegen conditie overgewicht sport sporten sportschool zwemmen spieren revalid gewricht nek',
  medical:
    'arts huisarts ziekenhuis medicijn medicijnen insuline diabetes astma copd benauwd hoest bloeddruk operatie tand tanden tandarts gebit kies kiezen bril ogen oog zicht ziet gehoor hoort doof hoortoestel long longen allergie huid eczeem verzekering eigenrisico kaak',
  mental:
    'angst angstig bang paniek paniekaanval trauma ptss depress somber stress spanning piekeren piekert ggz psycholoog psych therapie therapeut emdr rouw verdriet burn burnout overspannen onzeker zelfvertrouwen schaam schaamt durft durf herbeleving herbelevingen nachtmerrie nachtmerries prikkel prikkels overprikkeld autisme adhd boos boosheid verslaving drinkt blowt gameverslaving suicid hyperventil huilt paniekaanvallen verwerkt verwerken',
  loneliness:
    'eenzaam alleen vriend vrienden vriendin vriendinnen vriendje vriendjes contact contacten mensen netwerk maatje isolement onder buurt buurthuis sociaal sociale bezoek niemand praten ziet aansluiting leeftijdsgenoten gepest pest pesten ontmoet verjaardag binnen buiten club vereniging feestje feestjes gezelschap speelt spelen koor',
  leisure:
    'sport sportclub voetbal judo zwemles zwemmen dans muziek club hobby vakantie uitje kamp turn gym spelen speelt contributie vereniging drum gitaar scouting zwembad water',
  parenting:
    'opvoed opvoeding ouder ouders grenzen ruzie ruzies conflict luister gedrag driftig slaat kind kinderen regels structuur gamen telefoon gezin gezinscoach broer zus puber pubers escaleert brutaal band hechting hechte',
  childcare:
    'opvang kinderopvang oppas oppassen bso gastouder peuter peuters creche past kinderdagverblijf voorschool peutergroep alleenstaand baby',
  safety:
    'veilig onveilig veiligheid geweld dreig dreigt bedreig stalk inbraak mishandel huiselijk ex sleutel slot sloten gevaar vallen valt gevallen brand contactverbod val valgevaar',
  care: 'mantelzorg mantelzorger verzorg zorgt zorgtaken overbelast overbelasting vermoeid oververmoeid respijt logeeropvang thuiszorg parkinson dement dementie dochter ontlast bijspringen volhoudt',
  dayrhythm:
    'dagritme ritme structuur dagbesteding opstaan bed verveelt verveel dagen dagvulling uitslapen dag hele dagstructuur zinvol vult omhanden',
  digital:
    'laptop computer internet wifi telefoon tablet online digitaal digid app printer scherm ipad chromebook mail',
  crime: 'justitie reclassering politie boete detentie gevangen strafblad vog taakstraf',
  pet: 'hond kat dier dieren hulphond',
  faith: 'kerk moskee geloof',
  grief: 'overleden overlijden rouw begrafenis verloor verlies verdriet gemis weduwe weduwnaar mist gestorven stierf',
  divorce:
    'scheiding gescheiden scheidt ex alimentatie omgang omgangsregeling rechter advocaat mediation mediator ouderschapsplan',
  voice: 'stem spraak praat praten logopedie logopedist stotter stottert spreken articul',
  vision: 'zicht ziet ogen bril blind slechtziend macula loep lezen leest lezen oog lenzen',
  hearing: 'hoort horen gehoor doof slechthorend hoortoestel hoortoestellen bel geluid lawaai',
};
