/** Forms of address that leave the reader's gender open, by language; each is one stretch without a line break. */
export const openForms: readonly RegExp[] = [
  /(?<!\p{L})(?:sir ?\/ ?madam|madam ?\/ ?sir|sir or madam|madam or sir|mr\.? ?\/ ?(?:mrs|ms|miss)\.?(?: ?\/ ?(?:mrs|ms|miss)\.?)?|(?:mrs|ms)\.? ?\/ ?mr\.?)(?!\p{L})/giu,
  /(?<!\p{L})(?:(?:estimad|querid|apreciad|distinguid)(?:o ?\/ ?a|a ?\/ ?o|o ?\(a\)|a ?\(o\)|@|x)|se[ñn]or ?(?:\/ ?a|\(a\)|\/ ?se[ñn]ora)|sr\.? ?\/ ?(?:a|sra)\.?|sra\.? ?\/ ?sr\.?|sr\.? ?\(a\)\.?|don ?\/ ?doña)(?!\p{L})/giu,
  /(?<!\p{L})(?:(?:уважаем|многоуважаем|дорог)(?:ый|ой|ая) ?(?:\/ ?-?(?:ый|ой|ая)|\( ?-?(?:ый|ой|ая) ?\))|(?:господин|госпожа) ?(?:\/ ?|\( ?)(?:госпожа|господин) ?\)?|г-н ?\/ ?г-жа|г-жа ?\/ ?г-н)(?!\p{L})/giu,
]

/** Russian verbs that leave the writer's own gender open: я отправил(а). */
export const openVerbs =
  /(?<=(?<!\p{L})я (?:не |уже |также |ещё )?)\p{L}{2,20}л(?:\(а\)|ся ?\((?:ась|-ась|лась)\)|\/а)(?!\p{L})/giu
