import type { Language } from '../../domain/language';
import { plural } from '../format';

/** Version of the standing words of the papers of the assessments. */
export const version = '1.0.0';

const da = {
  underWay: 'Vurderingen er i gang. Der er ingen konklusion endnu.',
  about: { activity: 'Aktivitet', system: 'System' },
  conclusion: {
    heading: 'Konklusion',
    reason: 'Begrundelse',
    answersChanged: 'Svarene er ændret siden. Konklusionen skal ses igennem igen.',
    highRisk:
      'Der er en høj risiko tilbage, og Datatilsynet har ikke svaret. Behandlingen må vente (artikel 36, stk. 1 og 2).',
    by: (name: string, date: string) => `Afgjort af ${name} ${date}.`,
    next: (date: string) => `Vurderingen ses igennem igen ${date}.`,
    onChange: 'Den ses igennem før, hvis noget af det, den hviler på, ændrer sig.',
    sign: 'Jeg har set vurderingen igennem og er enig i konklusionen.',
    date: 'Dato',
    nobody: 'Den ansvarlige',
  },
  points: {
    columns: ['Spørgsmål', 'Svar', 'Hvorfor'],
    open: 'Ikke besvaret',
    suggested: 'Forslag: ja. Ikke bekræftet',
  },
  note: 'Noter',
  ownScale: 'Spørgsmålene er vores egne. De er en hjælp til at tænke loven igennem.',
  dpo: {
    lead: (firm: string) =>
      `Skal ${firm} have en databeskyttelsesrådgiver (DPO)? Her står svaret og hvorfor.`,
    what: {
      heading: 'Hvad er en DPO?',
      text: 'En databeskyttelsesrådgiver giver råd om reglerne og holder øje med, at de bliver fulgt (artikel 38 og 39). Rådgiveren er uafhængig. Den ansvarlige for persondata er ikke det samme som en DPO.',
    },
    when: {
      heading: 'Hvornår siger loven, at der skal være en?',
      items: [
        'Offentlige myndigheder og organer (artikel 37, stk. 1, litra a).',
        'Kerneaktiviteten er regelmæssig og systematisk overvågning af personer i stort omfang (litra b).',
        'Kerneaktiviteten er følsomme oplysninger eller oplysninger om strafbare forhold i stort omfang (litra c).',
      ],
    },
    answers: { heading: 'Vores svar', table: 'Spørgsmål om DPO' },
    facts: {
      heading: 'Det hviler svaret på',
      table: 'Fakta fra fortegnelsen',
      columns: ['Fra fortegnelsen', 'Da vi konkluderede'],
      sensitive: 'Aktiviteter med følsomme eller strafbare oplysninger',
      monitoring: 'Aktiviteter med kamera eller GPS',
      employees: 'Medarbejdere på listen',
      none: 'Ingen',
      gone: (count: number) =>
        plural(count, 'aktivitet, der ikke er der mere', 'aktiviteter, der ikke er der mere'),
      changed: (facts: string) => `Siden er dette ændret: ${facts}. Svarene skal ses igennem igen.`,
    },
  },
  preCheck: {
    lead: (activity: string) =>
      `Skal der laves en konsekvensanalyse for ${activity}, før vi går i gang eller fortsætter?`,
    rule: (count: number) =>
      `Tommelfingerregel: to eller flere af de ni kriterier taler for en konsekvensanalyse. Vi har svaret ja til ${count}.`,
    criteria: { heading: 'De ni kriterier', table: 'De ni kriterier' },
    list: {
      heading: 'Datatilsynets liste',
      table: 'Datatilsynets liste',
      text: 'Står behandlingen på listen, skal der laves en konsekvensanalyse (artikel 35, stk. 4). Under hvert punkt står, om vi har set det på den endelige liste. De øvrige punkter er kun til at tænke over.',
      columns: ['Punkt', 'Hvad vi ved om punktet', 'Svar'],
    },
  },
  dpia: {
    lead: (activity: string) =>
      `Konsekvensanalyse for ${activity}. Den ser på risikoen for de personer, oplysningerne handler om, og laves, før behandlingen begynder.`,
    how: {
      heading: 'Sådan er analysen lavet',
      items: [
        'Risikoen er set fra den enkelte persons side, ikke fra virksomhedens.',
        'Det er os, der behandler oplysningerne, der laver analysen, ikke personen selv.',
        'Den består af en analyse med de rigtige spørgsmål og af en proces på det rigtige tidspunkt i systemets liv.',
        'Vi laver en, når det er nødvendigt, fx ved ny teknologi, eller når noget er meget ændret. Det er mest nye it-systemer, men også dem, vi har.',
        'Skabelonen følger de dele, som loven kræver (artikel 35, stk. 7).',
      ],
    },
    nothing: 'Ikke skrevet endnu.',
    consultation: {
      heading: 'Høring af Datatilsynet',
      rule: 'Er der stadig en høj risiko, når foranstaltningerne er på plads, skal Datatilsynet spørges, før behandlingen begynder (artikel 36, stk. 1).',
      notNeeded: 'Der er ingen høj risiko tilbage, så høring er ikke nødvendig.',
      needed: 'Der er en høj risiko tilbage, og Datatilsynet er ikke spurgt endnu.',
      sent: (date: string) => `Datatilsynet er spurgt ${date} og har ikke svaret endnu.`,
      answered: (date: string) => `Datatilsynet har svaret ${date}.`,
    },
    approval: 'Ledelsens godkendelse',
  },
  system: {
    lead: (system: string) =>
      `Hvad kan gå galt med oplysningerne i ${system}, hvor sandsynligt er det, og hvad betyder det for de personer, det handler om (artikel 32)?`,
  },
  risk: {
    heading: 'Risici og foranstaltninger',
    none: 'Der er ikke skrevet nogen risiko.',
    table: 'Risici',
    columns: ['Nr.', 'Hvad kan ske?', 'Følge for personen', 'Før', 'Foranstaltninger', 'Efter'],
    noMeasures: 'Ingen',
    notRated: 'Ikke vurderet igen',
    rating: (grade: string, likelihood: number, severity: number) =>
      `${grade} (sandsynlighed ${likelihood}, alvor ${severity})`,
    pictureBefore: 'Billede af risikoen før foranstaltninger',
    pictureAfter: 'Billede af risikoen efter foranstaltninger',
    corner: 'Sandsynlighed',
    picture:
      'Tallene i felterne er risikoernes numre. Op er mere sandsynligt, til højre er værre for personen.',
    scale:
      'Inddelingen er vores egen: sandsynlighed gange alvor. Til og med 3 er lavt, fra 9 er højt. Loven har ingen fast skala.',
  },
  design: {
    lead: (name: string) =>
      `${name}: er databeskyttelsen tænkt ind i systemet, og er det mest beskyttende valgt fra start (artikel 25)?`,
    heading: 'Punkterne',
    table: 'Punkter til et nyt system',
    open: { heading: 'Ikke på plads endnu', none: 'Alle besvarede punkter er på plads.' },
  },
  role: {
    lead: (name: string) =>
      `${name}: bestemmer vi selv, bestemmer vi sammen med andre, eller gør vi det for en anden?`,
    heading: 'Spørgsmålene',
    table: 'Spørgsmål om rollen',
    law: 'Det er virkeligheden, der afgør rollen, ikke hvad der står i en aftale. Bruger en databehandler oplysningerne til sine egne formål, er den selv ansvarlig for det (artikel 28, stk. 10).',
  },
  register: {
    lead: (firm: string) => `Vurderinger, som ${firm} har lavet eller er i gang med.`,
    none: 'Der er ingen vurderinger endnu.',
    columns: ['Vurdering', 'Slags', 'Konklusion', 'Dato', 'Ses igennem'],
    underWay: 'I gang',
    never: 'Ingen dag valgt',
  },
};

const en: typeof da = {
  underWay: 'The assessment is under way. There is no conclusion yet.',
  about: { activity: 'Activity', system: 'System' },
  conclusion: {
    heading: 'Conclusion',
    reason: 'Reasons',
    answersChanged: 'The answers have changed since. The conclusion must be gone through again.',
    highRisk:
      'A high risk remains, and the authority has not answered. The processing has to wait (Article 36(1) and (2)).',
    by: (name, date) => `Decided by ${name} on ${date}.`,
    next: (date) => `The assessment is looked at again on ${date}.`,
    onChange: 'It is looked at earlier if something it rests on changes.',
    sign: 'I have gone through the assessment and agree with the conclusion.',
    date: 'Date',
    nobody: 'The person responsible',
  },
  points: {
    columns: ['Question', 'Answer', 'Why'],
    open: 'Not answered',
    suggested: 'Suggested: yes. Not confirmed',
  },
  note: 'Notes',
  ownScale: 'The questions are our own. They help to think the law through.',
  dpo: {
    lead: (firm) => `Does ${firm} need a data protection officer (DPO)? Here is the answer and why.`,
    what: {
      heading: 'What is a DPO?',
      text: 'A data protection officer advises on the rules and watches that they are followed (Articles 38 and 39). The officer is independent. The person responsible for personal data is not the same as a DPO.',
    },
    when: {
      heading: 'When does the law ask for one?',
      items: [
        'Public authorities and bodies (Article 37(1)(a)).',
        'The core activity is regular and systematic monitoring of people on a large scale (point (b)).',
        'The core activity is special data or data on criminal matters on a large scale (point (c)).',
      ],
    },
    answers: { heading: 'Our answers', table: 'Questions about a DPO' },
    facts: {
      heading: 'What the answer rests on',
      table: 'Facts of the record',
      columns: ['From the record', 'When we concluded'],
      sensitive: 'Activities with special or criminal data',
      monitoring: 'Activities with cameras or GPS',
      employees: 'Employees on the list',
      none: 'None',
      gone: (count) =>
        plural(count, 'activity that is no longer there', 'activities that are no longer there'),
      changed: (facts) => `Since then this has changed: ${facts}. The answers must be gone through again.`,
    },
  },
  preCheck: {
    lead: (activity) => `Is a DPIA needed for ${activity} before we begin or go on?`,
    rule: (count) =>
      `Rule of thumb: two or more of the nine criteria speak for a DPIA. We said yes to ${count}.`,
    criteria: { heading: 'The nine criteria', table: 'The nine criteria' },
    list: {
      heading: 'The list of the Danish authority',
      table: 'The list of the Danish authority',
      text: 'If the processing is on the list, a DPIA is needed (Article 35(4)). Each point tells whether we saw it on the final list. The others are only to think about.',
      columns: ['Point', 'What we know of the point', 'Answer'],
    },
  },
  dpia: {
    lead: (activity) =>
      `Impact assessment of ${activity}. It looks at the risk to the people the data are about, and is made before the processing begins.`,
    how: {
      heading: 'How the assessment was made',
      items: [
        'The risk is seen from the side of the person, not of the firm.',
        'We who process the data make the assessment, not the person.',
        'It consists of an analysis with the right questions and of a process at the right time in the life of the system.',
        'We make one when it is needed, e.g. for new technology, or when something has changed a lot. Mostly these are new IT systems, but also those we have.',
        'The template follows the parts that the law asks for (Article 35(7)).',
      ],
    },
    nothing: 'Not written yet.',
    consultation: {
      heading: 'Consulting the authority',
      rule: 'If a high risk remains with the measures in place, the authority is consulted before the processing begins (Article 36(1)).',
      notNeeded: 'No high risk remains, so no consultation is needed.',
      needed: 'A high risk remains, and the authority has not been consulted yet.',
      sent: (date) => `The authority was consulted on ${date} and has not answered yet.`,
      answered: (date) => `The authority answered on ${date}.`,
    },
    approval: 'Approval by the management',
  },
  system: {
    lead: (system) =>
      `What can go wrong with the data in ${system}, how likely is it, and what does it mean for the people concerned (Article 32)?`,
  },
  risk: {
    heading: 'Risks and measures',
    none: 'No risk has been written down.',
    table: 'Risks',
    columns: ['No.', 'What may happen?', 'Consequence for the person', 'Before', 'Measures', 'After'],
    noMeasures: 'None',
    notRated: 'Not rated again',
    rating: (grade, likelihood, severity) => `${grade} (likelihood ${likelihood}, severity ${severity})`,
    pictureBefore: 'Picture of the risk before measures',
    pictureAfter: 'Picture of the risk after measures',
    corner: 'Likelihood',
    picture:
      'The numbers in the fields are those of the risks. Up is more likely, to the right is worse for the person.',
    scale:
      'The scale is our own: likelihood times severity. Up to 3 is low, from 9 is high. The law has no fixed scale.',
  },
  design: {
    lead: (name) =>
      `${name}: is data protection designed into the system, and is the most protective setting the default (Article 25)?`,
    heading: 'The points',
    table: 'Points for a new system',
    open: { heading: 'Not in order yet', none: 'All points that were answered are in order.' },
  },
  role: {
    lead: (name) =>
      `${name}: do we decide, do we decide together with others, or do we do it for somebody else?`,
    heading: 'The questions',
    table: 'Questions about the role',
    law: 'What really happens decides the role, not what an agreement says. A processor that uses the data for purposes of its own is responsible for that itself (Article 28(10)).',
  },
  register: {
    lead: (firm) => `Assessments that ${firm} has made or is making.`,
    none: 'There are no assessments yet.',
    columns: ['Assessment', 'Kind', 'Conclusion', 'Date', 'Looked at again'],
    underWay: 'Under way',
    never: 'No day chosen',
  },
};

export const text = { da, en } satisfies Record<Language, typeof da>;
