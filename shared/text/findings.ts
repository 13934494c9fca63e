import type { Finding, FindingFacts, FindingRule, Severity } from '../domain/finding/finding';
import { lawOf } from '../domain/finding/findingLaw';
import type { Language } from '../domain/language';
import { agreementPointName } from '../reference/agreements';
import { cataloguePeriod, citation } from '../reference/library';
import { outdatedTerm } from '../reference/outdatedTerms';
import { dpoFactName } from './assessments';
import { listed, longDate, plural, sentenceStart } from './format';
import { documentName } from './labels';
import { requestTime } from './requestTime';

/** What is wrong in plain words, and what to do about it. */
type Told = { what: string; todo: string };

type Words = { [Rule in FindingRule]: (facts: FindingFacts[Rule]) => Told };

const points = (ids: readonly string[], language: Language): string =>
  listed(
    ids.map((id) => agreementPointName(id, language)),
    language,
  );

/** The law or practice that a period of the reference rests on. */
function groundOf(id: string, language: Language): string {
  const known = cataloguePeriod(id);
  const cited = known?.refs.map((ref) => citation(ref, 'en')).join(', ');
  return (language === 'da' ? known?.ground_da : cited) ?? '';
}

/** What the firm wrote, closed as a sentence. */
const closed = (sentence: string): string => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`);

const place = (
  where: string,
  document: FindingFacts['outdatedLaw']['document'],
  language: Language,
): string => {
  if (document === null) return `“${where}”`;
  const name = documentName(document, language);
  return language === 'da' ? `Jeres egen tekst i ${name}` : `Your own text in ${name}`;
};

const da: Words = {
  companyFieldMissing: ({ field }) =>
    field === 'company'
      ? {
          what: 'Virksomhedens navn og adresse mangler.',
          todo: 'Skriv dem, så papirerne siger, hvem der har ansvaret.',
        }
      : {
          what: 'Virksomheden har hverken telefon eller e-mail i mappen.',
          todo: 'Skriv en af dem, så kunderne kan få fat i jer.',
        },
  contactPersonMissing: ({ name }) => ({
    what:
      name === null
        ? 'Der står ikke, hvem man skal skrive til om personoplysninger.'
        : `Der står hverken telefon eller e-mail på ${name}.`,
    todo: 'Skriv en person med en telefon eller en e-mail.',
  }),
  representativeMisnamed: ({ word, where }) => ({
    what:
      where === ''
        ? `Jeres egen tekst i fortegnelsen bruger ordet “${word}”. En repræsentant er kun for firmaer uden for EU.`
        : `${where} kaldes “${word}”. Den dataansvarlige er virksomheden, og en repræsentant er kun for firmaer uden for EU.`,
    todo: 'Skriv en titel, fx direktør eller økonomichef, og kald personen kontaktperson.',
  }),
  recordFieldMissing: ({ activity, field }) => {
    const what = {
      purposes: `Der står ikke, hvad I bruger oplysningerne til i ${activity}.`,
      dataSubjectCategories: `Der står ikke, hvem ${activity} handler om.`,
      dataCategories: `Der står ikke, hvilke oplysninger der er i ${activity}.`,
      recipients: `Der står ikke, om nogen får oplysningerne i ${activity}.`,
      measures:
        'Der står ikke, hvordan I passer på oplysningerne. Ingen punkter i it-sikkerheden er på plads.',
      clients: `Der står ikke, hvilke kunder I gør ${activity} for.`,
    }[field];
    const todo = {
      purposes: 'Skriv formålet i fortegnelsen.',
      dataSubjectCategories: 'Vælg, hvem det handler om.',
      dataCategories: 'Vælg, hvilke oplysninger det er.',
      recipients: 'Vælg dem, der får oplysningerne, eller skriv, at ingen gør.',
      measures: 'Sæt det, I allerede gør, som på plads.',
      clients: 'Vælg kunderne i aktiviteten.',
    }[field];
    return { what, todo };
  },
  basisMissing: ({ activity, purpose }) => ({
    what: `Der står ikke, hvorfor I må bruge oplysningerne til “${purpose}” (${activity}).`,
    todo: 'Vælg en grund, fx aftalen med kunden eller at loven kræver det.',
  }),
  specialWithoutCondition: ({ activity, kind, data }) => {
    const what = {
      special: `${data} er en følsom oplysning, og der står ikke, hvorfor I må bruge den i ${activity}.`,
      health: `${data} kan vise sygdom, og der står ikke, hvorfor I må bruge det i ${activity}.`,
      criminal: `${data} har sin egen regel, og den står ikke i ${activity}. En grund for følsomme oplysninger er ikke nok.`,
      cpr: `CPR-numre har deres egen regel, og der står ikke, hvorfor I må bruge dem i ${activity}.`,
    }[kind];
    return {
      what,
      todo: 'Vælg grunden under “Følsomme oplysninger: hvorfor må I det?”, eller fjern oplysningen.',
    };
  },
  consentAsMainRule: ({ activity, purpose }) => ({
    what: `“${purpose}” i ${activity} hviler kun på de ansattes samtykke. En ansat kan sjældent sige frit nej.`,
    todo: 'Se efter, om aftalen eller loven er en bedre grund.',
  }),
  dataWithoutPurpose: ({ activity, data }) => ({
    what: `“${data}” i ${activity} er sjældent nødvendigt for arbejdet.`,
    todo: 'Skriv, hvad I bruger det til, eller lad være med at gemme det.',
  }),
  photoCalledBiometric: ({ activity, data }) => ({
    what: `“${data}” i ${activity} ligner et almindeligt billede. Det er kun biometri, når en teknik genkender personen på det.`,
    todo: 'Vælg Billede i stedet, hvis ingen teknik genkender personen.',
  }),
  firmNamesAsPeople: ({ activity, people }) => ({
    what: `“${people}” i ${activity} er firmaer, og et firmanavn er ikke en personoplysning.`,
    todo: 'Skriv kontaktpersoner i stedet, eller skriv enkeltmandsfirmaer, hvis det er dem.',
  }),
  dataKindsDiffer: ({ data, activity, document }) =>
    activity === null
      ? {
          what: `${place('', document, 'da')} nævner “${data}”, men ingen aktivitet i fortegnelsen har det.`,
          todo: 'Føj oplysningen til aktiviteten, eller ret teksten.',
        }
      : {
          what: `${activity} har “${data}”, men kunder står ikke blandt dem, det handler om. Derfor mangler det i kundernes politik.`,
          todo: 'Føj kunderne til “Hvem handler det om?”, eller fjern oplysningen.',
        },
  noticeWithoutActivity: ({ document }) => ({
    what: `${documentName(document, 'da')} er lavet, men ingen aktivitet i fortegnelsen handler om dem, den er til.`,
    todo: 'Føj aktiviteten til fortegnelsen, og lav papiret på ny.',
  }),
  otherPeopleInPolicy: ({ people }) => ({
    what: `Jeres egen tekst i kundernes politik nævner “${people}”. Politikken er kun for kunder.`,
    todo: 'Flyt sætningen til oplysningen til medarbejdere.',
  }),
  activityUnconfirmed: ({ activity }) => ({
    what: `${activity} er et forslag, som ingen har sagt ja til.`,
    todo: 'Se det igennem, og gem det, når det passer.',
  }),
  sharedWithoutRecipient: ({ activity, recipient, hasOthers }) => ({
    what: hasOthers
      ? `${activity} siger, at “${recipient}” får oplysningerne. Det ser ikke ud til, at nogen af de valgte firmaer er det.`
      : `${activity} siger, at “${recipient}” får oplysningerne, men ikke hvilket firma det er.`,
    todo: 'Vælg databehandleren i aktiviteten, eller føj firmaet til listen først.',
  }),
  recipientIsProcessor: ({ activity, processor }) => ({
    what: `${processor} står som modtager i ${activity} og samtidig på listen over databehandlere.`,
    todo: 'Fjern den som modtager, hvis den kun gør, hvad I siger. Ellers skriv på listen, at den bestemmer selv.',
  }),
  processorInNoActivity: ({ processor }) => ({
    what: `Ingen aktivitet i fortegnelsen siger, at ${processor} har oplysninger.`,
    todo: 'Vælg den i de aktiviteter, hvor den har oplysninger, eller slet den fra listen.',
  }),
  processorStandingUnknown: ({ processor, looksLike }) => ({
    what:
      looksLike === null
        ? `Det er ikke afgjort, om ${processor} kun gør, hvad I siger.`
        : `${processor} ligner en, der bestemmer selv. Det gør revisorer, advokater og inkassofirmaer som regel.`,
    todo: 'Tag stilling: bestemmer de selv, er de modtager og skal ikke have en databehandleraftale.',
  }),
  agreementUnsigned: ({ party, side, state }) =>
    state === 'missing'
      ? {
          what: `Der er ingen underskrevet databehandleraftale med ${party}.`,
          todo:
            side === 'processor'
              ? 'Få en underskrevet aftale, før de får flere oplysninger.'
              : 'Få en underskrevet aftale, før I tager imod flere oplysninger fra dem.',
        }
      : {
          what: `Ingen har set efter, om der er en databehandleraftale med ${party}.`,
          todo:
            side === 'processor'
              ? 'Slå det op. Tit er aftalen en del af abonnementet.'
              : 'Slå det op. Kunden har måske sendt jer en, ellers kan I sende jeres egen.',
        },
  agreementExpired: ({ party, on }) => ({
    what: `Aftalen med ${party} udløb ${longDate(on, 'da')}.`,
    todo: 'Få en ny aftale, eller skriv den nye udløbsdato.',
  }),
  agreementExpiring: ({ party, on }) => ({
    what: `Aftalen med ${party} udløber ${longDate(on, 'da')}.`,
    todo: 'Bed om en ny i god tid.',
  }),
  agreementNotChecked: ({ party }) => ({
    what: `Ingen har læst, om aftalen med ${party} siger det, den skal.`,
    todo: 'Gå punkterne igennem med aftalen i hånden. Det tager omkring ti minutter.',
  }),
  agreementPointMissing: ({ party, point }) => ({
    what: `Aftalen med ${party} mangler: ${agreementPointName(point, 'da')}.`,
    todo: 'Bed om en rettet aftale, eller brug jeres egen.',
  }),
  annexMissing: ({ party, annex, points: missing }) => ({
    what: `Aftalen med ${party} henviser til bilag ${annex}, men der mangler: ${points(missing, 'da')}.`,
    todo: 'Få bilaget udfyldt.',
  }),
  breachHoursMissing: ({ party, side }) => ({
    what: `Aftalen med ${party} siger ikke, hvor mange timer der må gå, før ${side === 'processor' ? 'de' : 'I'} fortæller om et brud.`,
    todo:
      side === 'processor'
        ? 'Spørg om et antal timer, så I selv kan nå at anmelde.'
        : 'Aftal et antal timer, så I ved, hvor hurtigt kunden skal have besked.',
  }),
  subProcessorsUnknown: ({ processor }) => ({
    what: `Det vides ikke, hvem ${processor} selv bruger.`,
    todo: 'Bed om listen over underdatabehandlere, og skriv dem ind.',
  }),
  agreementAllKinds: ({ processor, kinds }) => ({
    what:
      kinds === 'all'
        ? `Efter mappen har ${processor} alle slags oplysninger. Det er ikke en beskrivelse.`
        : `Der står ikke, hvilke oplysninger ${processor} har.`,
    todo: 'Vælg kun det, de faktisk har.',
  }),
  controllerContactMissing: ({ party, lacks }) => ({
    what:
      lacks === 'firm'
        ? `Der står ikke, hvem hos jer ${party} skal ringe til ved et brud.`
        : `Der står ikke, hvem I skal kontakte hos ${party}.`,
    todo: 'Skriv et navn, en telefon eller en e-mail.',
  }),
  agreementPaidHelp: ({ processor, words }) => ({
    what: `Aftalen med ${processor} tager penge for noget (“${words}”).`,
    todo: 'Se efter, om det er hjælp, de har pligt til. Tal med dem om prisen, før I får brug for den.',
  }),
  objectionShort: ({ processor, noticeDays, objectionDays }) => ({
    what: `${processor} varsler nye underdatabehandlere ${noticeDays} dage før, men I har kun ${objectionDays} dage til at sige nej.`,
    todo: 'Læs deres mails om det med det samme, eller bed om længere tid.',
  }),
  resellerLeavesOut: ({ processor, service, other }) => ({
    what:
      other === null
        ? `Aftalen med ${processor} dækker ikke ${service}, og ingen anden aftale gør det.`
        : `Aftalen med ${processor} dækker ikke ${service}. Det skal aftalen med ${other} gøre, men den er ikke underskrevet.`,
    todo: 'Føj firmaet bag tjenesten til listen, og find dets egen aftale.',
  }),
  certificateWithoutProof: ({ name, lacks }) => ({
    what:
      lacks === 'proof'
        ? `${name} bygger på et certifikat eller en erklæring, som I ikke har set.`
        : `Der står ikke, hvornår certifikatet eller erklæringen bag ${name} udløber.`,
    todo: 'Bed om beviset, og skriv, hvor det ligger, og hvilket år det gælder til.',
  }),
  cannotDelete: ({ name, what }) => ({
    what:
      what === 'system'
        ? `${name} kan ikke slette, kun skjule. Tekniske grunde fritager ikke for at slette.`
        : `Efter slettefristen ${name} kan systemet ikke slette. Tekniske grunde fritager ikke for at slette.`,
    todo: 'Bed leverandøren om en måde at slette på, eller gør oplysningerne anonyme.',
  }),
  deletionContradicts: ({ activity, blocker, rule }) => ({
    what: `${activity} lover sletning efter “${rule}”, men ${blocker} kan ikke slette.`,
    todo: 'Få løst sletningen, eller skriv i fristen, hvad der faktisk sker.',
  }),
  retentionShorterThanLaw: ({ rule, years, isSure }) => ({
    what:
      years === null
        ? `Fristen “${rule}” ${isSure ? 'er' : 'ser ud til at være'} kortere, end loven kræver.`
        : `Fristen “${rule}” kan være for kort. Loven kræver ${years} år fra regnskabsårets udgang, ikke fra selve dagen.`,
    todo: 'Lad fristen løbe længere, eller regn den fra regnskabsårets udgang.',
  }),
  retentionLongerThanReason: ({ rule, period: id, isSure }) => ({
    what: `Fristen “${rule}” ${isSure ? 'er' : 'ser ud til at være'} længere, end der er grund til (${groundOf(id, 'da')}).`,
    todo: 'Gør den kortere, eller skriv, hvorfor I har brug for længere tid.',
  }),
  retentionRulesClash: ({ activity, shorter, longer }) => ({
    what: `I ${activity} slettes mail efter “${shorter}”, men noget af den skal måske gemmes længere efter “${longer}”.`,
    todo: 'Læg mails, der er bilag, i regnskabet, før de slettes, og skriv det i bemærkningen.',
  }),
  ruleUnused: ({ rule }) => ({
    what: `Ingen aktivitet følger slettefristen “${rule}”.`,
    todo: 'Vælg den i en aktivitet, eller slet den.',
  }),
  deletionOverdue: ({ rule, since }) => ({
    what: `Efter slettefristen “${rule}” er der noget, der kunne slettes fra ${longDate(since, 'da')}, og ingen har skrevet, at det er slettet.`,
    todo: 'Slet det, og registrér sletningen i sletteplanen. Skal det gemmes længere, så skriv hvorfor og til hvornår.',
  }),
  ruleNeverCarriedOut: ({ rule }) => ({
    what: `Der er ikke registreret nogen sletning efter slettefristen “${rule}”.`,
    todo: 'Slet det, tiden er gået for, og registrér det. Sletter systemet selv, så se efter, at det gør det, og registrér det.',
  }),
  exceptionEnded: ({ name, until }) => ({
    what: `“${name}” skulle gemmes til og med ${longDate(until, 'da')}. Den dag er gået.`,
    todo: 'Slet det, og registrér sletningen, eller skriv en ny dato og hvorfor.',
  }),
  backupUnconfirmed: ({ days }) => ({
    what: `Passer det, at sikkerhedskopier slettes efter ${days} dage? Det er et forslag, som ingen har sagt ja til.`,
    todo: 'Slå det op i jeres backup. Ret fristen, eller skriv i noten, hvor I ved det fra.',
  }),
  activityWithoutRule: ({ activity }) => ({
    what: `Der står ikke, hvornår oplysningerne i ${activity} slettes.`,
    todo: 'Vælg en slettefrist i aktiviteten.',
  }),
  kindsWithoutRule: ({ activity, kinds }) => ({
    what: `Der står ikke, hvornår disse oplysninger i ${activity} slettes: ${listed(kinds, 'da')}.`,
    todo: 'Vælg en slettefrist, der også gælder for dem.',
  }),
  outsideEuUnknown: ({ processor }) => ({
    what: `Det vides ikke, om oplysningerne hos ${processor} forlader EU.`,
    todo: 'Slå det op hos leverandøren, og skriv landet.',
  }),
  transferWithoutTool: ({ from, country }) => ({
    what:
      country === null
        ? `${from} har oplysninger uden for EU, men der står ikke hvor.`
        : `${from} sender oplysninger til ${country}, men der står ikke, hvad der gør det lovligt.`,
    todo: 'Skriv landet, og vælg det grundlag, leverandøren bruger.',
  }),
  transferToolInvalid: ({ from, words }) => ({
    what: `${from} ser ud til at bygge på “${words}”, som ikke gælder længere.`,
    todo: 'Spørg leverandøren, hvad de bruger i dag, og ret det.',
  }),
  adequacyMissing: ({ from, country }) => ({
    what: `${from} bygger på, at EU har godkendt ${country}. Det står landet ikke til på mappens liste.`,
    todo: 'Vælg et andet grundlag, fx Kommissionens standardkontrakt.',
  }),
  adequacyExpired: ({ from, country, on }) => ({
    what: `${from} bygger på EU’s godkendelse af ${country}, som udløb ${longDate(on, 'da')}.`,
    todo: 'Se efter, om den er forlænget, eller vælg et andet grundlag.',
  }),
  adequacyExpiring: ({ from, country, on }) => ({
    what: `${from} bygger på EU’s godkendelse af ${country}, som udløber ${longDate(on, 'da')}.`,
    todo: 'Hold øje med, om den bliver forlænget.',
  }),
  adequacyScope: ({ from, country, scope }) => ({
    what: `${from} bygger på EU’s godkendelse af ${country}, som ikke gælder for alle (${scope}).`,
    todo: 'Se efter, om modtageren er med, og skriv modtageren og svaret i bemærkningen.',
  }),
  adequacyListAged: ({ asOf }) => ({
    what: `Mappens liste over godkendte lande er fra ${longDate(asOf, 'da')}.`,
    todo: 'Se Kommissionens liste efter, og opdatér programmet.',
  }),
  systemWeakness: ({ name, weakness }) => ({
    what: `${name}: ${closed(weakness)}`,
    todo: 'Ret det, lav en opgave, eller skriv, hvorfor I lever med det.',
  }),
  weaknessWithoutEnd: ({ name, words }) => ({
    what: `${name} siger “${words}”, men ikke hvor længe.`,
    todo: 'Skriv en dato eller et antal måneder.',
  }),
  outdatedLaw: ({ where, document, term, found }) => ({
    what: `${place(where, document, 'da')} nævner “${found}”. ${outdatedTerm(term)?.da ?? ''}.`,
    todo: `${outdatedTerm(term)?.fix_da ?? 'Ret teksten'}.`,
  }),
  signOffMissing: ({ paper, version, names }) => ({
    what: `${listed(names, 'da')} har ikke kvitteret for version ${version} af ${paper === 'employeeInstruction' ? 'instruksen' : 'tavshedserklæringen'}.`,
    todo: 'Få underskriften, og registrér den under Medarbejdere. Berører ændringen dem ikke, så skriv det dér.',
  }),
  leaverOpen: ({ name, step, due }) => ({
    what: {
      access: `${name} er stoppet, men adgangen til jeres systemer står ikke som lukket. Det skulle være gjort senest ${longDate(due, 'da')}.`,
      equipment: `${name} er stoppet, men udstyr og nøgler står ikke som afleveret. Det skulle være gjort senest ${longDate(due, 'da')}.`,
      autoReply: `${name} er stoppet, men der står ikke, at mailen har et autosvar.`,
      mailbox: `Mailkontoen efter ${name} skulle være lukket senest ${longDate(due, 'da')}.`,
      file: `Personalesagen om ${name} skulle være slettet senest ${longDate(due, 'da')}.`,
    }[step],
    todo: 'Gør det, og skriv datoen på medarbejderen. Er det gjort, mangler kun datoen.',
  }),
  mailboxTooLong: ({ name, months }) => ({
    what: `Mailkontoen efter ${name} bliver stående i mere end ${months} måneder.`,
    todo: `Overvej at lukke den før. Datatilsynet har i 2011 sagt højst ${months} måneder. Se efter, om det stadig gælder.`,
  }),
  noticeUnanswered: ({ processor, name, on, isOver }) => ({
    what: isOver
      ? `Fristen for at gøre indsigelse mod ${name} hos ${processor} var ${longDate(on, 'da')}, og der står ikke, hvad I svarede.`
      : `${processor} har varslet ${name} som ny underdatabehandler. I kan gøre indsigelse til og med ${longDate(on, 'da')}.`,
    todo: isOver
      ? 'Skriv, om I svarede, eller om I lod tiden gå.'
      : 'Se på det, og skriv, om I siger ja eller gør indsigelse.',
  }),
  noticeShort: ({ processor, name, on, ends }) => ({
    what: `${processor} vil tage ${name} i brug ${longDate(on, 'da')}, men varslet løber til ${longDate(ends, 'da')}.`,
    todo: 'Bed dem vente, til varslet er gået.',
  }),
  clientNoticeShort: ({ name, client, on, ends }) => ({
    what: `I vil tage ${name} i brug ${longDate(on, 'da')}, men varslet til ${client} løber til ${longDate(ends, 'da')}.`,
    todo: 'Vent, til varslet er gået, eller til kunden har sagt ja.',
  }),
  clientObjected: ({ name, clients }) => ({
    what: `${clients.length === 0 ? 'En kunde' : listed(clients, 'da')} har gjort indsigelse mod ${name} som ny underdatabehandler.`,
    todo: 'Find en løsning med kunden, og skriv, hvad der kom ud af det.',
  }),
  clientsNotTold: ({ name, clients }) => ({
    what: `Der står ikke, at ${listed(clients, 'da')} har fået besked om ${name} som ny underdatabehandler.`,
    todo: 'Send brevet, og skriv, hvornår det er sendt.',
  }),
  cprInText: ({ where, document }) => ({
    what: `${place(where, document, 'da')} har noget, der ligner et CPR-nummer.`,
    todo: 'Er det et, så tag det ud. Det kan blive printet, og andre kan læse det.',
  }),
  requestLate: ({ name, on }) => ({
    what: `Henvendelsen fra ${name} skulle være besvaret ${longDate(on, 'da')}.`,
    todo: 'Svar nu, og skriv i sagen, hvorfor det blev for sent.',
  }),
  requestExtendedLate: ({ name, on }) => ({
    what: `${name} fik først besked om mere tid efter ${longDate(on, 'da')}. Så gælder de ekstra ${requestTime.da.more} ikke.`,
    todo: 'Svar hurtigst muligt, og skriv, hvorfor det blev for sent.',
  }),
  requestLateWithoutReason: ({ name }) => ({
    what: `${name} fik svar for sent, og der står ikke hvorfor.`,
    todo: 'Skriv grunden i sagen.',
  }),
  requestErasesKept: ({ name, rule }) => ({
    what: `${name} har fået at vide, at alt er slettet. Men loven kræver, at I gemmer noget: ${rule}.`,
    todo: 'Ret svaret til en del, skriv grunden, og giv personen besked.',
  }),
  consentNotStopped: ({ consent, withdrawnOn }) => ({
    what: `Samtykket “${consent}” blev trukket tilbage ${longDate(withdrawnOn, 'da')}, men der står ikke, at det er stoppet.`,
    todo: 'Stop brugen i dag, og skriv, hvad der blev stoppet og hvor.',
  }),
  consentMissing: ({ activity }) => ({
    what: `${activity} hviler på samtykke, men der står intet samtykke til den i mappen.`,
    todo: 'Skriv samtykket ind, eller hvor listen og beviset ligger.',
  }),
  consentWithoutProof: ({ consent }) => ({
    what: `Der er intet bevis for samtykket “${consent}”.`,
    todo: 'Læg erklæringen i mappen, eller skriv, hvor beviset ligger.',
  }),
  wordingWithoutWithdrawal: ({ wording }) => ({
    what: `I ordlyden “${wording}” ser vi intet om, at samtykket kan trækkes tilbage.`,
    todo: 'Står det der ikke, så skriv det til.',
  }),
  cookiesWithoutSolution: ({ site, count }) => ({
    what: `${site} har ${plural(count, 'cookie', 'cookies')}, der kræver et ja, men det er ikke skrevet, at siden spørger.`,
    todo: 'Sæt en samtykkeløsning på siden, eller fjern dem.',
  }),
  cookiesUnknown: ({ site, count }) => ({
    what: `${site} har ${plural(count, 'cookie', 'cookies')}, som ingen ved, hvad bruges til.`,
    todo: 'Spørg den, der har lavet siden. Slet dem, der ikke er brug for.',
  }),
  cookiesUnconfirmed: ({ site, count }) => ({
    what: `På ${site} er slagsen på ${plural(count, 'cookie', 'cookies')} kun et gæt ud fra navnet.`,
    todo: 'Åbn hver af dem, og gem den, når den passer. Indtil da står de som ikke afklaret i teksten til siden.',
  }),
  siteNotChecked: ({ site, checkedOn }) => ({
    what:
      checkedOn === null
        ? `Cookies på ${site} er aldrig set igennem.`
        : `Cookies på ${site} blev sidst set igennem ${longDate(checkedOn, 'da')}.`,
    todo: 'Se efter, hvilke cookies siden sætter. Vi foreslår én gang om året.',
  }),
  pastedMarks: ({ where, document, found }) => ({
    what: `${place(where, document, 'da')} har mærker fra en anden tekst, fx “${found}”.`,
    todo: 'Fjern dem. De bliver printet, som de står.',
  }),
  breachOverdue: ({ name, toClient }) => ({
    what: toClient
      ? `Kunden har ikke fået besked om bruddet ${name}.`
      : `Fristen for at anmelde bruddet ${name} er i dag eller er overskredet.`,
    todo: toClient ? 'Giv kunden besked nu.' : 'Anmeld nu. Er det for sent, så skriv hvorfor.',
  }),
  breachLateWithoutReason: ({ name }) => ({
    what: `Bruddet ${name} er anmeldt for sent, og der står ikke hvorfor.`,
    todo: 'Skriv grunden til forsinkelsen.',
  }),
  breachPeopleNotTold: ({ name }) => ({
    what: `Risikoen ved bruddet ${name} er høj, men det står ikke, at de berørte har fået besked.`,
    todo: 'Giv dem besked, eller skriv hvorfor I ikke gør det.',
  }),
  breachWithoutReasoning: ({ name }) => ({
    what: `Bruddet ${name} mangler en begrundelse for risikoen.`,
    todo: 'Skriv, hvorfor I kom frem til det. Det er jeres bevis.',
  }),
  dpoAssessmentMissing: () => ({
    what: 'Der står ikke, om I skal have en databeskyttelsesrådgiver (DPO).',
    todo: 'Svar på fem spørgsmål under Vurderinger. Svaret bliver gemt med begrundelse.',
  }),
  dpoAssessmentChanged: ({ facts }) => ({
    what: `DPO-vurderingen hviler på noget, der er ændret: ${listed(
      facts.map((fact) => dpoFactName(fact, 'da')),
      'da',
    )}.`,
    todo: 'Se svarene igennem, og konkludér igen.',
  }),
  preCheckMissing: ({ activity }) => ({
    what: `Ingen har skrevet, om ${activity} kræver en konsekvensanalyse.`,
    todo: 'Lav den korte vurdering under Vurderinger.',
  }),
  dpiaMissing: ({ activity }) => ({
    what: `Jeres vurdering siger, at ${activity} kræver en konsekvensanalyse. Den er ikke lavet færdig.`,
    todo: 'Lav konsekvensanalysen under Vurderinger.',
  }),
  dpiaHighRisk: ({ name, isAsked }) =>
    isAsked
      ? {
          what: `Der er stadig en høj risiko i “${name}”, og Datatilsynet har ikke svaret.`,
          todo: 'Vent med at gå i gang, til de har svaret, og skriv svaret ind.',
        }
      : {
          what: `Der er stadig en høj risiko i “${name}”, og Datatilsynet er ikke spurgt.`,
          todo: 'Sæt flere foranstaltninger ind, eller spørg Datatilsynet, før I går i gang.',
        },
  assessmentAnswersChanged: ({ name }) => ({
    what: `Svarene i “${name}” er ændret, siden I konkluderede.`,
    todo: 'Se svarene igennem, og konkludér igen.',
  }),
  assessmentLookPassed: ({ name, on }) => ({
    what: `“${name}” skulle ses igennem igen ${longDate(on, 'da')}.`,
    todo: 'Se den igennem, og vælg en ny dag.',
  }),
  designPointsOpen: ({ name, points: open }) => ({
    what: `Tjeklisten “${name}” har ${plural(open.length, 'punkt', 'punkter')}, der ikke er på plads.`,
    todo: 'Få dem på plads, eller skriv, hvorfor de ikke gælder.',
  }),
};

const en: Words = {
  companyFieldMissing: ({ field }) =>
    field === 'company'
      ? {
          what: 'The company’s name and address are missing.',
          todo: 'Write them, so that the papers say who is responsible.',
        }
      : {
          what: 'The binder has neither a telephone number nor an e-mail for the company.',
          todo: 'Write one of them, so that customers can reach you.',
        },
  contactPersonMissing: ({ name }) => ({
    what:
      name === null
        ? 'Nothing says whom to write to about personal data.'
        : `There is neither a telephone number nor an e-mail for ${name}.`,
    todo: 'Write a person with a telephone number or an e-mail.',
  }),
  representativeMisnamed: ({ word, where }) => ({
    what:
      where === ''
        ? `Your own text in the record uses the word “${word}”. A representative is only for firms outside the EU.`
        : `${where} is called “${word}”. The controller is the company, and a representative is only for firms outside the EU.`,
    todo: 'Write a title, e.g. director or head of finance, and call the person contact person.',
  }),
  recordFieldMissing: ({ activity, field }) => {
    const what = {
      purposes: `Nothing says what the data in ${activity} are used for.`,
      dataSubjectCategories: `Nothing says who ${activity} is about.`,
      dataCategories: `Nothing says which data there are in ${activity}.`,
      recipients: `Nothing says whether anybody receives the data in ${activity}.`,
      measures: 'Nothing says how you look after the data. No point of the IT security is in place.',
      clients: `Nothing says which customers you do ${activity} for.`,
    }[field];
    const todo = {
      purposes: 'Write the purpose in the record.',
      dataSubjectCategories: 'Choose who it is about.',
      dataCategories: 'Choose which data they are.',
      recipients: 'Choose who receives the data, or write that nobody does.',
      measures: 'Mark what you already do as in place.',
      clients: 'Choose the customers in the activity.',
    }[field];
    return { what, todo };
  },
  basisMissing: ({ activity, purpose }) => ({
    what: `Nothing says why you may use the data for “${purpose}” (${activity}).`,
    todo: 'Choose a ground, e.g. the contract with the customer or that the law demands it.',
  }),
  specialWithoutCondition: ({ activity, kind, data }) => {
    const what = {
      special: `${data} is sensitive, and nothing says why you may use it in ${activity}.`,
      health: `${data} may show an illness, and nothing says why you may use it in ${activity}.`,
      criminal: `${data} has a rule of its own, and it does not stand in ${activity}. A ground for sensitive data is not enough.`,
      cpr: `CPR numbers have a rule of their own, and nothing says why you may use them in ${activity}.`,
    }[kind];
    return { what, todo: 'Choose the ground under “Sensitive data: why may you?”, or remove the data.' };
  },
  consentAsMainRule: ({ activity, purpose }) => ({
    what: `“${purpose}” in ${activity} rests on the employees’ consent alone. An employee can seldom say no freely.`,
    todo: 'See whether the contract or the law is a better ground.',
  }),
  dataWithoutPurpose: ({ activity, data }) => ({
    what: `“${data}” in ${activity} is seldom needed for the work.`,
    todo: 'Write what you use it for, or stop keeping it.',
  }),
  photoCalledBiometric: ({ activity, data }) => ({
    what: `“${data}” in ${activity} looks like an ordinary picture. It is biometric only when a technique recognises the person by it.`,
    todo: 'Choose the picture instead, if no technique recognises the person.',
  }),
  firmNamesAsPeople: ({ activity, people }) => ({
    what: `“${people}” in ${activity} are firms, and a firm’s name is not personal data.`,
    todo: 'Write contact persons instead, or write sole traders if that is what they are.',
  }),
  dataKindsDiffer: ({ data, activity, document }) =>
    activity === null
      ? {
          what: `${place('', document, 'en')} names “${data}”, but no activity of the record has it.`,
          todo: 'Add the data to the activity, or correct the text.',
        }
      : {
          what: `${activity} has “${data}”, but customers are not among the people it is about. So the customers’ policy leaves it out.`,
          todo: 'Add the customers under “Who is it about?”, or remove the data.',
        },
  noticeWithoutActivity: ({ document }) => ({
    what: `${documentName(document, 'en')} has been made, but no activity of the record is about those it is for.`,
    todo: 'Add the activity to the record, and make the paper anew.',
  }),
  otherPeopleInPolicy: ({ people }) => ({
    what: `Your own text in the customers’ policy names “${people}”. The policy is for customers only.`,
    todo: 'Move the sentence to the notice to employees.',
  }),
  activityUnconfirmed: ({ activity }) => ({
    what: `${activity} is a suggestion that nobody has said yes to.`,
    todo: 'Read it through, and save it when it is right.',
  }),
  sharedWithoutRecipient: ({ activity, recipient, hasOthers }) => ({
    what: hasOthers
      ? `${activity} says that “${recipient}” receives the data. None of the firms chosen there seems to be it.`
      : `${activity} says that “${recipient}” receives the data, but not which firm that is.`,
    todo: 'Choose the processor in the activity, or add the firm to the list first.',
  }),
  recipientIsProcessor: ({ activity, processor }) => ({
    what: `${processor} stands as a recipient in ${activity} and in the list of processors as well.`,
    todo: 'Remove it as a recipient if it only does what you say. Otherwise write in the list that it decides for itself.',
  }),
  processorInNoActivity: ({ processor }) => ({
    what: `No activity of the record says that ${processor} has data.`,
    todo: 'Choose it in the activities whose data it has, or delete it from the list.',
  }),
  processorStandingUnknown: ({ processor, looksLike }) => ({
    what:
      looksLike === null
        ? `It is not settled whether ${processor} only does what you say.`
        : `${processor} looks like somebody who decides for themselves. Auditors, lawyers and debt collectors mostly do.`,
    todo: 'Decide: if they decide for themselves they are a recipient and need no processing agreement.',
  }),
  agreementUnsigned: ({ party, side, state }) =>
    state === 'missing'
      ? {
          what: `There is no signed processing agreement with ${party}.`,
          todo:
            side === 'processor'
              ? 'Get a signed agreement before they are given more data.'
              : 'Get a signed agreement before you take more data from them.',
        }
      : {
          what: `Nobody has looked up whether there is a processing agreement with ${party}.`,
          todo:
            side === 'processor'
              ? 'Look it up. It is often part of the subscription.'
              : 'Look it up. The customer may have sent you one, or you can send your own.',
        },
  agreementExpired: ({ party, on }) => ({
    what: `The agreement with ${party} expired on ${longDate(on, 'en')}.`,
    todo: 'Get a new agreement, or write the new date of expiry.',
  }),
  agreementExpiring: ({ party, on }) => ({
    what: `The agreement with ${party} expires on ${longDate(on, 'en')}.`,
    todo: 'Ask for a new one in good time.',
  }),
  agreementNotChecked: ({ party }) => ({
    what: `Nobody has read whether the agreement with ${party} says what it must.`,
    todo: 'Go through the points with the agreement in hand. It takes about ten minutes.',
  }),
  agreementPointMissing: ({ party, point }) => ({
    what: `The agreement with ${party} lacks: ${agreementPointName(point, 'en')}.`,
    todo: 'Ask for a corrected agreement, or use your own.',
  }),
  annexMissing: ({ party, annex, points: missing }) => ({
    what: `The agreement with ${party} refers to annex ${annex}, but this is missing: ${points(missing, 'en')}.`,
    todo: 'Get the annex completed.',
  }),
  breachHoursMissing: ({ party, side }) => ({
    what: `The agreement with ${party} does not say within how many hours ${side === 'processor' ? 'they tell you' : 'you tell them'} of a breach.`,
    todo:
      side === 'processor'
        ? 'Ask for a number of hours, so that you can notify in time yourselves.'
        : 'Agree on a number of hours, so that you know how soon the customer is to be told.',
  }),
  subProcessorsUnknown: ({ processor }) => ({
    what: `It is not known whom ${processor} uses in turn.`,
    todo: 'Ask for the list of sub-processors, and write them down.',
  }),
  agreementAllKinds: ({ processor, kinds }) => ({
    what:
      kinds === 'all'
        ? `According to the binder ${processor} has every kind of data. That is no description.`
        : `Nothing says which data ${processor} has.`,
    todo: 'Choose only what they really have.',
  }),
  controllerContactMissing: ({ party, lacks }) => ({
    what:
      lacks === 'firm'
        ? `Nothing says whom ${party} calls at your firm after a breach.`
        : `Nothing says whom you contact at ${party}.`,
    todo: 'Write a name, a telephone number or an e-mail.',
  }),
  agreementPaidHelp: ({ processor, words }) => ({
    what: `The agreement with ${processor} takes payment for something (“${words}”).`,
    todo: 'See whether it is help they owe you. Talk to them about the price before you need it.',
  }),
  objectionShort: ({ processor, noticeDays, objectionDays }) => ({
    what: `${processor} announces new sub-processors ${noticeDays} days ahead, but you have only ${objectionDays} days to say no.`,
    todo: 'Read their mails about it at once, or ask for more time.',
  }),
  resellerLeavesOut: ({ processor, service, other }) => ({
    what:
      other === null
        ? `The agreement with ${processor} does not cover ${service}, and no other agreement does.`
        : `The agreement with ${processor} does not cover ${service}. The one with ${other} should, but it is not signed.`,
    todo: 'Add the firm behind the service to the list, and find its own agreement.',
  }),
  certificateWithoutProof: ({ name, lacks }) => ({
    what:
      lacks === 'proof'
        ? `${name} rests on a certificate or a statement that you have not seen.`
        : `Nothing says when the certificate or statement behind ${name} runs out.`,
    todo: 'Ask for the proof, and write where it is kept and up to which year it holds.',
  }),
  cannotDelete: ({ name, what }) => ({
    what:
      what === 'system'
        ? `${name} cannot delete, only hide. Technical reasons free nobody from deleting.`
        : `According to the rule ${name} the system cannot delete. Technical reasons free nobody from deleting.`,
    todo: 'Ask the supplier for a way to delete, or make the data anonymous.',
  }),
  deletionContradicts: ({ activity, blocker, rule }) => ({
    what: `${activity} promises deletion by “${rule}”, but ${blocker} cannot delete.`,
    todo: 'Get the deletion solved, or write in the rule what really happens.',
  }),
  retentionShorterThanLaw: ({ rule, years, isSure }) => ({
    what:
      years === null
        ? `The rule “${rule}” ${isSure ? 'keeps' : 'seems to keep'} for less time than the law asks for.`
        : `The rule “${rule}” may be too short. The law asks for ${years} years from the end of the financial year, not from the day itself.`,
    todo: 'Let the rule run longer, or count it from the end of the financial year.',
  }),
  retentionLongerThanReason: ({ rule, period: id, isSure }) => ({
    what: `The rule “${rule}” ${isSure ? 'keeps' : 'seems to keep'} for longer than there is reason for (${groundOf(id, 'en')}).`,
    todo: 'Make it shorter, or write why you need more time.',
  }),
  retentionRulesClash: ({ activity, shorter, longer }) => ({
    what: `In ${activity} mail is deleted by “${shorter}”, but some of it may have to be kept longer by “${longer}”.`,
    todo: 'Put mails that are vouchers into the accounts before they are deleted, and write so in the remark.',
  }),
  ruleUnused: ({ rule }) => ({
    what: `No activity follows the retention rule “${rule}”.`,
    todo: 'Choose it in an activity, or delete it.',
  }),
  deletionOverdue: ({ rule, since }) => ({
    what: `By the retention rule “${rule}” something could be deleted from ${longDate(since, 'en')}, and nobody has written that it was.`,
    todo: 'Delete it, and register the deletion in the deletion plan. If it must be kept longer, write why and until when.',
  }),
  ruleNeverCarriedOut: ({ rule }) => ({
    what: `No deletion by the retention rule “${rule}” has been registered.`,
    todo: 'Delete what its time is up for, and register it. If the system deletes by itself, see that it does, and register that.',
  }),
  exceptionEnded: ({ name, until }) => ({
    what: `“${name}” was to be kept up to and including ${longDate(until, 'en')}. That day is past.`,
    todo: 'Delete it, and register the deletion, or write a new date and why.',
  }),
  backupUnconfirmed: ({ days }) => ({
    what: `Is it right that backups are deleted after ${days} days? It is a suggestion that nobody has said yes to.`,
    todo: 'Look it up in your backup. Correct the period, or write in the note where you know it from.',
  }),
  activityWithoutRule: ({ activity }) => ({
    what: `Nothing says when the data in ${activity} are deleted.`,
    todo: 'Choose a retention rule in the activity.',
  }),
  kindsWithoutRule: ({ activity, kinds }) => ({
    what: `Nothing says when these data in ${activity} are deleted: ${listed(kinds, 'en')}.`,
    todo: 'Choose a retention rule that is for them as well.',
  }),
  outsideEuUnknown: ({ processor }) => ({
    what: `It is not known whether the data at ${processor} leave the EU.`,
    todo: 'Look it up at the supplier, and write the country.',
  }),
  transferWithoutTool: ({ from, country }) => ({
    what:
      country === null
        ? `${from} has data outside the EU, but nothing says where.`
        : `${from} sends data to ${country}, but nothing says what makes that lawful.`,
    todo: 'Write the country, and choose the ground the supplier uses.',
  }),
  transferToolInvalid: ({ from, words }) => ({
    what: `${from} seems to rest on “${words}”, which no longer holds.`,
    todo: 'Ask the supplier what they use today, and correct it.',
  }),
  adequacyMissing: ({ from, country }) => ({
    what: `${from} rests on the EU having approved ${country}. The binder’s list does not say so.`,
    todo: 'Choose another ground, e.g. the Commission’s standard contract.',
  }),
  adequacyExpired: ({ from, country, on }) => ({
    what: `${from} rests on the EU’s approval of ${country}, which ran out on ${longDate(on, 'en')}.`,
    todo: 'See whether it was extended, or choose another ground.',
  }),
  adequacyExpiring: ({ from, country, on }) => ({
    what: `${from} rests on the EU’s approval of ${country}, which runs out on ${longDate(on, 'en')}.`,
    todo: 'Watch whether it is extended.',
  }),
  adequacyScope: ({ from, country, scope }) => ({
    what: `${from} rests on the EU’s approval of ${country}, which does not hold for everybody (${scope}).`,
    todo: 'See whether the recipient is covered, and write the recipient and the answer in the remark.',
  }),
  adequacyListAged: ({ asOf }) => ({
    what: `The binder’s list of approved countries is of ${longDate(asOf, 'en')}.`,
    todo: 'Look at the Commission’s list, and update the program.',
  }),
  systemWeakness: ({ name, weakness }) => ({
    what: `${name}: ${closed(weakness)}`,
    todo: 'Put it right, make a task, or write why you live with it.',
  }),
  weaknessWithoutEnd: ({ name, words }) => ({
    what: `${name} says “${words}”, but not for how long.`,
    todo: 'Write a date or a number of months.',
  }),
  outdatedLaw: ({ where, document, term, found }) => ({
    what: `${place(where, document, 'en')} names “${found}”. ${outdatedTerm(term)?.en ?? ''}.`,
    todo: `${outdatedTerm(term)?.fix_en ?? 'Correct the text'}.`,
  }),
  signOffMissing: ({ paper, version, names }) => ({
    what: `${listed(names, 'en')} ${names.length === 1 ? 'has' : 'have'} not signed for version ${version} of the ${paper === 'employeeInstruction' ? 'instruction' : 'confidentiality statement'}.`,
    todo: 'Get the signature and register it under Employees. If the change does not concern them, say so there.',
  }),
  leaverOpen: ({ name, step, due }) => ({
    what: {
      access: `${name} has left, but nothing says that the access to your systems is closed. It should have been done by ${longDate(due, 'en')}.`,
      equipment: `${name} has left, but nothing says that equipment and keys are handed in. It should have been done by ${longDate(due, 'en')}.`,
      autoReply: `${name} has left, but nothing says that the mailbox has an auto-reply.`,
      mailbox: `The mailbox of ${name} should have been closed by ${longDate(due, 'en')}.`,
      file: `The personnel file of ${name} should have been deleted by ${longDate(due, 'en')}.`,
    }[step],
    todo: 'Do it, and write the date on the employee. If it is done, only the date is missing.',
  }),
  mailboxTooLong: ({ name, months }) => ({
    what: `The mailbox of ${name} stays for more than ${months} months.`,
    todo: `Consider closing it earlier. In 2011 the authority said ${months} months at most. Check whether that still holds.`,
  }),
  noticeUnanswered: ({ processor, name, on, isOver }) => ({
    what: isOver
      ? `The last day to object to ${name} at ${processor} was ${longDate(on, 'en')}, and nothing says what you answered.`
      : `${processor} has announced ${name} as a new sub-processor. You can object up to and including ${longDate(on, 'en')}.`,
    todo: isOver
      ? 'Write whether you answered, or let the time pass.'
      : 'Look at it, and write whether you agree or object.',
  }),
  noticeShort: ({ processor, name, on, ends }) => ({
    what: `${processor} wants to use ${name} from ${longDate(on, 'en')}, but the warning runs until ${longDate(ends, 'en')}.`,
    todo: 'Ask them to wait until the warning is over.',
  }),
  clientNoticeShort: ({ name, client, on, ends }) => ({
    what: `You want to use ${name} from ${longDate(on, 'en')}, but the warning to ${client} runs until ${longDate(ends, 'en')}.`,
    todo: 'Wait until the warning is over, or until the customer has agreed.',
  }),
  clientObjected: ({ name, clients }) => ({
    what: `${clients.length === 0 ? 'A customer' : listed(clients, 'en')} objected to ${name} as a new sub-processor.`,
    todo: 'Find a way with the customer, and write what came of it.',
  }),
  clientsNotTold: ({ name, clients }) => ({
    what: `Nothing says that ${listed(clients, 'en')} ${clients.length === 1 ? 'was' : 'were'} told of ${name} as a new sub-processor.`,
    todo: 'Send the letter, and write when it was sent.',
  }),
  cprInText: ({ where, document }) => ({
    what: `${place(where, document, 'en')} has something that looks like a CPR number.`,
    todo: 'If it is one, take it out. It may be printed, and others can read it.',
  }),
  requestLate: ({ name, on }) => ({
    what: `The request from ${name} should have been answered by ${longDate(on, 'en')}.`,
    todo: 'Answer now, and write in the case why it was late.',
  }),
  requestExtendedLate: ({ name, on }) => ({
    what: `${name} was told of the extra time after ${longDate(on, 'en')}. So the further ${requestTime.en.more} do not count.`,
    todo: 'Answer as soon as possible, and write why it was late.',
  }),
  requestLateWithoutReason: ({ name }) => ({
    what: `${name} was answered late, and it does not say why.`,
    todo: 'Write the reason in the case.',
  }),
  requestErasesKept: ({ name, rule }) => ({
    what: `${name} was told that everything is erased. But the law requires you to keep some of it: ${rule}.`,
    todo: 'Correct the answer to a part, write the reason, and tell the person.',
  }),
  consentNotStopped: ({ consent, withdrawnOn }) => ({
    what: `The consent “${consent}” was withdrawn ${longDate(withdrawnOn, 'en')}, but nothing says that it was stopped.`,
    todo: 'Stop the use today, and write what was stopped and where.',
  }),
  consentMissing: ({ activity }) => ({
    what: `${activity} rests on consent, but the binder holds no consent to it.`,
    todo: 'Write in the consent, or where the list and the proof are.',
  }),
  consentWithoutProof: ({ consent }) => ({
    what: `There is no proof of the consent “${consent}”.`,
    todo: 'Put the declaration into the binder, or write where the proof is.',
  }),
  wordingWithoutWithdrawal: ({ wording }) => ({
    what: `In the wording “${wording}” we see nothing of how the consent can be withdrawn.`,
    todo: 'If it is not there, add it.',
  }),
  cookiesWithoutSolution: ({ site, count }) => ({
    what: `${site} has ${plural(count, 'cookie', 'cookies')} set after a yes only, but nothing says that the site asks.`,
    todo: 'Put a consent solution on the site, or remove them.',
  }),
  cookiesUnknown: ({ site, count }) => ({
    what: `${site} has ${plural(count, 'cookie', 'cookies')} whose purpose nobody knows.`,
    todo: 'Ask who made the site. Delete those that are not needed.',
  }),
  cookiesUnconfirmed: ({ site, count }) => ({
    what: `On ${site} the kind of ${plural(count, 'cookie', 'cookies')} is only a guess from the name.`,
    todo: 'Open each of them, and save it when it is right. Until then they stand as not cleared in the text for the site.',
  }),
  siteNotChecked: ({ site, checkedOn }) => ({
    what:
      checkedOn === null
        ? `The cookies of ${site} have never been looked through.`
        : `The cookies of ${site} were last looked through ${longDate(checkedOn, 'en')}.`,
    todo: 'See which cookies the site sets. We suggest once a year.',
  }),
  pastedMarks: ({ where, document, found }) => ({
    what: `${place(where, document, 'en')} has marks from another text, e.g. “${found}”.`,
    todo: 'Remove them. They are printed as they stand.',
  }),
  breachOverdue: ({ name, toClient }) => ({
    what: toClient
      ? `The client has not been told of the breach ${name}.`
      : `The deadline for notifying the breach ${name} is today or has passed.`,
    todo: toClient ? 'Tell the client now.' : 'Notify now. If it is late, write why.',
  }),
  breachLateWithoutReason: ({ name }) => ({
    what: `The breach ${name} was notified late, and nothing says why.`,
    todo: 'Write the reason for the delay.',
  }),
  breachPeopleNotTold: ({ name }) => ({
    what: `The risk of the breach ${name} is high, but nothing says that the people concerned were told.`,
    todo: 'Tell them, or write why you do not.',
  }),
  breachWithoutReasoning: ({ name }) => ({
    what: `The breach ${name} lacks a reasoning for its risk.`,
    todo: 'Write how you came to it. It is your proof.',
  }),
  dpoAssessmentMissing: () => ({
    what: 'Nothing says whether you need a data protection officer (DPO).',
    todo: 'Answer five questions under Assessments. The answer is kept with its reasons.',
  }),
  dpoAssessmentChanged: ({ facts }) => ({
    what: `The DPO assessment rests on something that has changed: ${listed(
      facts.map((fact) => dpoFactName(fact, 'en')),
      'en',
    )}.`,
    todo: 'Go through the answers and conclude again.',
  }),
  preCheckMissing: ({ activity }) => ({
    what: `Nobody has written down whether ${activity} needs a DPIA.`,
    todo: 'Make the short check under Assessments.',
  }),
  dpiaMissing: ({ activity }) => ({
    what: `Your check says that ${activity} needs a DPIA. It has not been finished.`,
    todo: 'Make the DPIA under Assessments.',
  }),
  dpiaHighRisk: ({ name, isAsked }) =>
    isAsked
      ? {
          what: `A high risk remains in “${name}”, and the authority has not answered.`,
          todo: 'Wait with beginning until they have answered, and write the answer in.',
        }
      : {
          what: `A high risk remains in “${name}”, and the authority has not been consulted.`,
          todo: 'Add measures, or consult the authority before you begin.',
        },
  assessmentAnswersChanged: ({ name }) => ({
    what: `The answers in “${name}” have changed since you concluded.`,
    todo: 'Go through the answers and conclude again.',
  }),
  assessmentLookPassed: ({ name, on }) => ({
    what: `“${name}” was to be looked at again on ${longDate(on, 'en')}.`,
    todo: 'Go through it and choose a new day.',
  }),
  designPointsOpen: ({ name, points: open }) => ({
    what: `The checklist “${name}” has ${plural(open.length, 'point', 'points')} not in order.`,
    todo: 'Put them in order, or write why they do not apply.',
  }),
};

const words: Record<Language, Words> = { da, en };

/** A finding in words: what is wrong, what to do, and the law behind it. */
export function findingInWords(finding: Finding, language: Language): Told & { law: string } {
  // Safe: a finding's facts are those of its rule, which the compiler cannot follow through the look-up.
  const tell = words[language][finding.rule] as (facts: Finding['facts']) => Told;
  const law = lawOf(finding).map((id) => citation(id, language));
  return { ...tell(finding.facts), law: sentenceStart([...new Set(law)].join(', ')) };
}

/** What kind of thing a finding is, as a heading over those of its kind. */
export const severityName: Record<Language, Record<Severity, string>> = {
  da: {
    wrong: 'Det holder ikke',
    missing: 'Det mangler',
    old: 'Det er ved at blive gammelt',
    look: 'Tag stilling til det',
  },
  en: {
    wrong: 'This does not hold',
    missing: 'This is missing',
    old: 'This is growing old',
    look: 'Decide about this',
  },
};
