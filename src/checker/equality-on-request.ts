import { wordSet } from '../text/word-set.ts'

/**
 * What retext-equality finds and Tactful tells only those who ask for it in their settings: words for a certain
 * person (a client's wife is no “partner or spouse”), and words that nearly always mean something else in client mail.
 */
export const equalityOnRequest = wordSet(`
    he-she her-him herself-himself mrs- father-of-*
    aunt-uncle aunts-uncles boy-girl boyfriend-girlfriend boyfriends-girlfriends bride-groom brother-sister
    brothers-sisters dad-mom dads-moms daughter-son daughters-sons gal-guy gals-man godfather-godmother gramps-granny
    granddaughter-grandson granddaughters-grandsons grandfathers-grandmothers husband-wife husbands-wives nephew-niece
    nephews-nieces stepbrother-stepsister stepbrothers-stepsisters stepdad-stepmom stepfathers-stepmothers
    widow-widower females-males maternal-paternal maternity-paternity
    actor-actress actors-actresses hero-heroine heroes-heroines host-hostess hostesses-hosts king-queen kings-queens
    kingsize-queensize landladies-landlords landlady-landlord prince-princess princes-princesses waiter-waitress
    waiters-waitresses steward-stewardess stewardesses-stewards dame-lord dames-lords superman-superwoman
    just easy simple obvious of-course clearly basically straightforward everyone-knows
    add alcoholic asylum barren bi binge bony depressed hang insomnia invalid maiden maiden-flight maiden-name
    maiden-speech maiden-voyage master master-key master-plan master-the-art masterful mastermind masterpiece masterplan
    masters masterstroke master-of-ceremonies midwife moan moaning motherly panic-attack pull-the-trigger rehab
    rehab-center sane savage spade special totem tribe workmanship fellowship frenchmen englishmen latino manic ombudsman-ombudswoman ombudsmen-ombudswomen
`)
