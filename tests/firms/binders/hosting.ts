import { unseenAgreement } from '../../../shared/domain/processingAgreement/processingAgreement';
import {
  aBinder,
  aClient,
  aCompany,
  aContactPerson,
  anActivity,
  anAgreement,
  aProcessor,
  aRetentionRule,
  aSecurityMeasure,
  keptBy,
  somePurposes,
} from '../../support/builders';

// An office that has its files at a hosting firm, and the hosting firm itself, which has such an agreement with the
// office the other way round. Both are invented.

const office = {
  name: 'Havblik Kontor ApS',
  cvr: '90123459',
  address: 'Havnegade 4, 4300 Holbæk',
};

const hostingFirm = {
  name: 'Nordlys Hosting A/S',
  cvr: '90200208',
  address: 'Serverparken 12, 9000 Aalborg',
};

const ordinary = ['c-navn', 'c-kundenr', 'c-korr', 'c-oek'];
const danish = ['c-cpr', 'c-straf'];
const special = ['c-race', 'c-overbevisning', 'c-fagforening', 'c-helbred', 'c-seksuel', 'c-genetik'];

/** The office: it decides about the data, and its supplier of hosting has them. */
export const officeBinder = aBinder({
  company: aCompany({
    ...office,
    phone: '59 00 00 20',
    email: 'kontor@havblik.example',
    website: 'www.havblik.example',
  }),
  contactPerson: aContactPerson({
    name: 'Signe Dam',
    title: 'indehaver',
    phone: '59 00 00 21',
    email: 'signe@havblik.example',
  }),
  activities: [
    anActivity({
      id: 'act-kunder',
      purposes: somePurposes(['Opbevare kundernes sager', 'Skrive til kunderne']),
      dataSubjectCategories: ['s-kunde-privat', 's-kunde-kontakt'],
      dataCategories: ordinary,
      processors: ['p-hosting'],
    }),
    anActivity({
      id: 'act-sager',
      name: 'Sager',
      purposes: somePurposes(['Opbevare sagens akter']),
      dataSubjectCategories: ['s-kunde-privat', 's-paaroerende'],
      dataCategories: ['c-navn', ...danish, ...special, 'Noter fra møder'],
      processors: ['p-hosting'],
      retention: keptBy('ret-bogfoering'),
    }),
  ],
  processors: [
    aProcessor({
      id: 'p-hosting',
      name: 'Nordlys',
      entity: hostingFirm.name,
      cvr: hostingFirm.cvr,
      address: hostingFirm.address,
      service: 'Hosting af servere og filer',
      contact: { name: 'Serviceteamet', phone: '59 00 00 30', email: 'service@nordlys.example' },
      subProcessors: [
        {
          id: 'sub-1',
          name: 'Fjordens Datacenter ApS',
          cvr: '90123459',
          address: 'Strandvej 1, 9000 Aalborg',
          country: 'DK',
          service: 'Drift af bygning og strøm, ingen adgang til indhold',
          processor: null,
        },
        {
          id: 'sub-2',
          name: 'Havkopi GmbH',
          cvr: '',
          address: 'Hafenstraße 9, Hamburg',
          country: 'DE',
          service: 'Kopier af servere',
          processor: null,
        },
      ],
      agreement: anAgreement({
        state: 'missing',
        signedOn: null,
        text: 'ours',
        noticeDays: 14,
        objectionDays: 7,
        breachHours: 24,
        notCovered: [{ service: 'Kontorpakken Skykontor', processor: 'p-kontor' }],
        terms: {
          ...unseenAgreement.terms,
          subject: 'Filer opbevares på servere, kopieres hver nat og hentes frem, når kontoret beder om det.',
          duration: 'Aftalen om hosting løber, til den opsiges.',
          instruction:
            'Opbevar de filer, kontoret lægger på serveren, så længe aftalen om hosting løber.\n- Tag en kopi hver nat\n- Gå kun ind i filer, når kontoret har bedt om det',
          place: 'Serverparken 12, 9000 Aalborg',
          atEnd: 'deleteOrReturn',
          help: 'Serviceteamet svarer på hverdage. Søgning i filer og udtræk sker inden tre arbejdsdage.',
          audits: 'Kontoret får hvert år den erklæring, som hostingfirmaets revisor har lavet.',
          other:
            'Gør kontoret saglig indsigelse mod en underdatabehandler, kan det opsige ydelsen med en måneds varsel til den 1. i en måned.\nStrengere sikkerhed end aftalt betales efter medgået tid.',
        },
      }),
      supervision: { lastOn: null, everyMonths: 12, concept: 'con-5', evidence: '' },
    }),
    aProcessor({
      id: 'p-kontor',
      name: 'Skykontor',
      entity: 'Skykontor Ltd.',
      country: 'IE',
      service: 'Mail, kalender og kontorpakke',
    }),
  ],
});

/** The hosting firm: it does what the office says, and uses others for it. */
export const hostingBinder = aBinder({
  company: aCompany({
    ...hostingFirm,
    phone: '59 00 00 30',
    email: 'kontakt@nordlys.example',
    website: 'www.nordlys.example',
  }),
  contactPerson: aContactPerson({
    name: 'Torben Lykke',
    title: 'direktør',
    phone: '59 00 00 31',
    email: 'torben@nordlys.example',
  }),
  clients: [
    aClient({
      id: 'c-havblik',
      ...office,
      contact: { name: 'Signe Dam', phone: '59 00 00 21', email: 'signe@havblik.example' },
      service: 'Hosting af servere og filer',
      agreement: anAgreement({ state: 'missing', signedOn: null, text: 'ours' }),
    }),
  ],
  activities: [
    anActivity({
      id: 'act-hosting',
      name: 'Hosting for kunder',
      role: 'processor',
      clients: ['c-havblik'],
      processors: ['p-datacenter', 'p-revisor'],
      purposes: somePurposes(['Opbevare kundens filer']),
      dataSubjectCategories: ['s-kunde-privat'],
      dataCategories: ordinary,
      transfers: [{ country: 'US', recipient: 'Støtte om natten', tool: 'tool-adequacy', note: '' }],
      retention: keptBy('ret-kunde'),
    }),
  ],
  processors: [
    aProcessor({
      id: 'p-datacenter',
      name: 'Fjordens Datacenter',
      entity: '',
      cvr: '90123459',
      address: 'Strandvej 1, 9000 Aalborg',
      service: 'Drift af bygning og strøm',
    }),
    aProcessor({ id: 'p-revisor', name: 'Bundlinje Revision', standing: 'onItsOwn', service: 'Revision' }),
  ],
  retentionRules: [
    aRetentionRule({
      id: 'ret-kunde',
      name: 'Filer fra kunder',
      amount: 30,
      unit: 'day',
      start: { kind: 'event', text: 'aftalen er ophørt' },
    }),
    aRetentionRule({
      id: 'ret-backup',
      name: 'Backup',
      amount: 90,
      unit: 'day',
      start: { kind: 'event', text: 'oprettelsen' },
    }),
  ],
  securityMeasures: [
    aSecurityMeasure({
      id: 'own-ledelse',
      name: 'At passe på kundernes oplysninger er første opgave på alle niveauer, fra bygning til program',
      group: 'people',
    }),
    aSecurityMeasure({
      id: 'own-program',
      name: 'Et fast program for informationssikkerhed, som ledelsen har vedtaget',
      group: 'people',
    }),
    aSecurityMeasure({
      id: 'own-standard',
      name: 'Sikkerheden følger ISO 27001',
      group: 'people',
      evidence: 'Certifikat nr. 27-104, første gang 2015, udløber 31. december 2027',
    }),
    aSecurityMeasure({
      id: 'm-politik',
      name: 'Skrevne politikker, procedurer og standarder, som rettes, når vurderingen af risici ændrer sig',
      group: 'people',
    }),
    aSecurityMeasure({
      id: 'm-instruks',
      name: 'Alle medarbejdere og konsulenter med adgang er bundet af politikkerne',
      group: 'people',
    }),
    aSecurityMeasure({
      id: 'm-awareness',
      name: 'Undervisning, som alle skal følge ved start og siden hvert år',
      group: 'people',
      testedOn: '2026-09-01',
    }),
    aSecurityMeasure({
      id: 'm-trusler',
      name: 'Medarbejderne følger varsler, deltager i erfagrupper og tager certificeringer',
      group: 'people',
    }),
    aSecurityMeasure({
      id: 'm-roller',
      name: 'En sikkerhedschef driver programmet og holder det ved lige',
      group: 'people',
    }),
    aSecurityMeasure({
      id: 'm-uafhaengig',
      name: 'Interne auditører kontrollerer jævnligt og rapporterer til ledelsen',
      group: 'people',
    }),
    aSecurityMeasure({
      id: 'own-jura',
      name: 'En jurist i huset kender reglerne om persondata',
      group: 'people',
    }),
    aSecurityMeasure({ id: 'm-pseudonym', name: 'Pseudonymisering', state: 'underWay' }),
  ],
});
