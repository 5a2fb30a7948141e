import { wordSet } from '../word-set.ts'
import type { GreetingWords } from './greeting-words.ts'

/** Greetings and endings of English mail. */
export const en: GreetingWords = {
  openings: [
    'hi', 'hello', 'hey', 'hi there', 'hello there', 'hey there', 'hello again', 'hi again', 'hiya', 'heya', 'dear', 'my dear',
    'dearest', 'good morning', 'good afternoon', 'good evening', 'good day', 'morning', 'afternoon', 'evening', 'greetings',
    'happy monday', 'happy friday',
  ], // prettier-ignore
  gendered: [],
  between: ['dear', 'my dear'],
  titles: wordSet('mr mrs ms miss mx dr prof professor sir lady lord rev reverend fr councillor cllr captain doctor'),
  givenTitles: wordSet('sir lady lord fr'),
  roles: wordSet(`
    all everyone everybody team folks guys both friends friend there sir sirs madam ma'am maam ladies gentlemen colleague colleagues
    customer customers client clients parent parents carers resident residents tenant tenants guest guests member members
    family families staff crew group students patients patient applicant participant participants owner owners neighbour neighbours
    neighbor neighbors subscriber subscribers user users partner partners supplier suppliers volunteers readers reader passenger passengers
    manager management committee board council support service services accounts payable receivable billing sales office
    department dept reception desk admin administrator info hello contact hr marketing finance legal facilities press
    ltd limited inc llc llp plc gmbh co corp company studio studios agency group associates partners bank hotel school surgery
    clinic shop store club trust society university college church hall exhibitors leaseholders donors sponsors world
    hiring recruiting recruitment landlord editor editors citizen household householder holder
  `),
  and: wordSet('and &'),
  signOffs: [
    'best regards', 'kind regards', 'warm regards', 'regards', 'with regards', 'with kind regards', 'with best regards',
    'kindest regards', 'warmest regards', 'many regards', 'best wishes', 'with best wishes', 'warm wishes', 'all the best', 'best',
    'all best', 'sincerely', 'yours sincerely', 'sincerely yours', 'yours faithfully', 'faithfully yours', 'yours truly',
    'yours', 'respectfully', 'respectfully yours', 'cordially', 'warmly', 'cheers', 'take care', 'thanks and regards',
    'thanks and best regards', 'love', 'lots of love',
  ], // prettier-ignore
  thanks: ['thanks', 'thank you', 'many thanks', 'thanks again', 'thank you again', 'thanks so much', 'thank you so much', 'thanks a lot', 'thank you very much', 'sorry', 'sorry again', 'so sorry', 'apologies', 'my apologies', 'apologies again', "i'm sorry", 'i am sorry'], // prettier-ignore
  lentTo: { es: ['hey', 'best', 'cheers', 'love', 'morning'], ru: ['hey', 'best', 'cheers', 'love', 'morning'] },
}
