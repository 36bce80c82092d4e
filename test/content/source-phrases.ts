/**
 * Runs of words that stand, or stood, too close to the source's own text (REG X, »En klynge udvikler sig«). They are
 * put together from what was found too close in earlier versions of content/ and from the paraphrases of domain.md 6;
 * the page itself is not kept here. Names of phases and activities are the source's terms and are not among them.
 * Written as `wordsOf` in rights.test.ts makes them: small letters, words only, compounds with a hyphen split.
 */
export const SOURCE_PHRASES: readonly string[] = [
  // F1–F5
  'en klynge er levende og udvikler sig med tiden',
  'en klynge er levende den udvikler sig med tiden og klynger er ikke ens',
  'klynger er ikke ens og en klynge er levende og udvikler sig over tid',
  'en helt ung klynge og en moden klynge virker for eksempel meget forskelligt',
  'en helt ung klynge fungerer for eksempel meget anderledes end en moden klynge',
  'figurerne herunder viser hvordan en klynge kan udvikle sig over tid',
  'tegningen viser hvordan en klynge kan udvikle sig fra clutter',
  'den viser også hvad der kendetegner de enkelte faser',
  'hvilke aktiviteter der kendetegner de forskellige faser i klyngens udvikling',
  // F6–F8
  'clutter er spredte virksomheder som endnu ikke er organiseret i en klynge',
  'spredte virksomheder der endnu ikke er organiseret i en klynge',
  'spredte virksomheder som endnu ikke er organiseret i en klynge',
  'på dette trin er der ingen klyngeaktivitet endnu',
  'på dette stadie er der endnu ingen klyngeaktivitet',
  // F11–F15
  'analyse af hvilke virksomheder og andre samarbejdspartnere der kunne blive medlemmer',
  'hvilke virksomheder og andre samarbejdspartnere der kunne være medlemmer af klyngen',
  'undersøger hvem der kunne blive medlemmer og tænker også på andre samarbejdspartnere end virksomheder',
  'klyngefacilitatoren tager måske et særligt kursus for facilitatorer',
  'facilitatoren tager måske et særligt træningskursus for facilitatorer',
  'facilitatoren tager måske et særligt kursus i at være facilitator',
  'de der skal lede klyngens projekter tager særlige kurser i det',
  'projektledere tager særlige kurser i at lede klyngeprojekter',
  'netværksmøder med oplæg der er relevante for klyngen',
  'og så er der netværksmøderne med oplæg der vedkommer klyngen',
  // F24–F26
  'i den modne klynge er det især disse aktiviteter der præger',
  'det er især disse otte aktiviteter der præger den modne klynge',
  'hvad der sker på markedet for netop klyngens speciale',
  'hvad der sker på markedet inden for netop klyngens speciale',
  // F33–F35
  'spin off klynger opstår typisk af modne klynger',
  'spin off klynger opstår typisk ud af modne klynger',
  'en ny klynge der typisk opstår af en moden klynge',
  'fx kan en moden klynge inden for vindenergi give liv til en ny',
  'som specialiserer sig i en bestemt teknologi eller en bestemt service til vindenergi',
  'specialiserer sig i en bestemt teknologi eller service inden for vindenergi',
  'udviklingen starter igen ved den spirende klynge',
  'udviklingen af spin off klyngen starter således forfra ved den spirende klynge',
];
