/**
 * Given names that are common in English-speaking mail. Forms of one name stand on one line, so that Bob is Robert; names
 * that have no other form share lines with `/` between them.
 */
export const en = `
aaron ron ronnie / abby abigail abbie gail / abdul / abe abraham / adam / adrian ade / agnes / ahmed ahmet ahmad / aisha ayesha aishah
alan allan allen al / albert bert al bertie alberto / alec alex alexander alexandra alexa alexis sandy sasha lex lexi alexandre alejandro alejandra
alfred alf alfie fred freddie / alice ali alicia alison allison allie alys / alma / amanda mandy / amara / amber / amelia amy millie mia emily
amy aimee / anand / andrea andi andy / andrew andy drew andre andres andreas / angela angie angelina / anil
ann anne anna annie anya ana anita anneke annelise anneliese annika hannah hanna nan nancy anja / anthea / anthony tony antony anton antonio ant / aoife
april / archie archibald / arjun / arthur art artie / ash ashley ashleigh / asha / astrid / audrey / austin / ava / ayanna
barbara barb babs barbie / barry / beatrice bea beatrix beatriz bee trixie / rebecca becky becca bex beck / bella isabella isabel isobel isabelle izzy belle elizabeth
benjamin ben benny benji / bernard bernie / bernadette bernie / beth elizabeth bethany liz lizzie lizzy eliza betty betsy libby lisa elsie elspeth bettina lisbeth elisabeth
beverley beverly bev / bill william will bill billy willy wil liam willem wilhelm / birgit / blake / bob robert rob robbie bobby bert roberto roberta
bradley brad / brandon / brenda / brendan / brent / brett / brian bryan / bridget brigid bridie / bronwyn / brooke / bruce / bryony / bukola
callum calum cal / calvin / cameron cam / camilla milla camille cami / carl karl carlos / carla carly / carol carole caroline carolyn carrie caz carolina
carys / caspar casper jasper / cassandra cass cassie sandra / catherine katherine kathryn catharine kate katie kathy cathy kat cat kit kitty kath cath katy catrin katrin katarzyna katerina catalina karen kathleen
cecilia cecily celia / celeste / chad / charles charlie chuck chas carlos carl chaz / charlotte charlie lottie lotte carlotta carlota / cheryl / chidi / chloe
christopher chris kit topher christian cristian / christine christina chris chrissie tina christie kirsty kirsten kristin kristen kristina cristina / ciara / claire clare clara
claudia / claude claudio / cleo / clive / colette / colin / connor conor / constance connie / cordelia / courtney / craig / curtis / cynthia cindy / cyrus
daisy / dale / damian damien damon / daniel dan danny / danielle dani / daphne / darren / darryl daryl / david dave davey davie / dawn / dean / deborah debbie deb debra
declan / deirdre dee / denise / dennis denis / deniz / derek / desmond des / devon dev / diana diane di / dmitri dmitry dima / dominic dom / dominique dominika / dolores
don donald donnie / donal / donna / doris / dorothy dot dottie / doug douglas / duncan / dylan
ed eddie edward ted teddy ned edwin edmund eduardo / edith edie / eileen aileen / elaine elaina / eleanor ellie nell nellie nora elinor ella lena / elena helen helena ellen nell lena
elias / elijah eli / elke / elliot elliott / ellie ella ellen / emeka / emil emilio / emily em emma millie / emma em emmy / eric erik erick / erica erika / erin / ernest ernie ernesto / esther hester
ethan / eugene gene evgeny / eva eve evie evelyn ewa / ewan euan / faith / farah / fatima / felicity fliss / felix / femi / fergal / fergus / finlay fin finn / fiona fi / flora flo florence florrie
frances fran francis frankie francesca franny / francis frank frankie francisco franz / frederick fred freddie freddy rick federico / frieda
gabriel gabe gabriella gabrielle gabby gabriela / gareth gary gaz / gavin gav / gemma / geoffrey geoff jeffrey jeff / george georgie jorge georg / georgia georgina georgie gina / gerald gerry jerry / geraldine gerry
gerard gerry / gillian gill jill jillian / giles / gina / giovanni gio / gladys / glen glenn / glenda / gloria / gordon / grace gracie / graham graeme / grant / greg gregory / greta gretchen margaret
guy / gwen gwendolyn / hamish / hamza / harold hal harry / harriet hattie / harry henry hal hank harrison harold / harvey / hassan hasan / hazel / heather / hector / heidi / henrietta etta / helga
herbert herb / hilary hillary / holly / hope / howard howie / hugh hugo huw / hugo / ian iain / ibrahim / imani / imogen / imran / ines / ingrid / irene / iris / isaac zac / ivan / ivo / ivy
jack john jackson / jackie jacqueline jacqui / jacob jake jakob / jade / jamal / james jim jimmy jamie jem / jane janet jan janey janie jenny / janice jan / janine / jan johannes / jared / jasmine jas yasmin / jason jay
jean / jeremy jem jez jerry / jerome jerry / jessica jess jessie / jill / joan joanie / joanna jo joanne joann hannah / jocelyn / jodie jody / joel / john jon johnny jack jonny jonno jonathan johan johann juan
joseph joe joey jose josef jo / josephine jo josie fifi / joshua josh / joss / joy / joyce / judith judy jude judi / jude judah / julia julie jules juliet julianne / julian jules julio / june / justin / justine
kareem karim / karl / kayla kay kaylee / keith / kelly / kelvin / kenneth ken kenny / kevin kev / kieran / kim kimberly kimberley / kira / kirk / kofi / kristian / kwame / kyle / kylie
lachlan / lance / lara / larry lawrence laurence laurie lars laurent lorenzo / laura laurie lauren lori loz lorraine laurel / leah lea / leanne / lee leigh / leila layla leyla leila / leo leon leonard lenny len leonardo / leslie lesley les / lewis louis lou luis luigi
liam / lillian lily lil lilian / linda lindy lynda / lindsay lindsey / liv olivia liv livvy ollie / lois / lola / lorna / louise lou lulu louisa luisa / lucas luke luca lukas lucas / lucy lucia lucille lu / lydia / lynn lynne lyn
mabel / maeve / magdalena lena maggie / malcolm mal / malik / marc mark marcus marco marcos markus / margaret maggie meg peggy marge margie greta rita margot megan margarita marguerite daisy mags / maria marie mary mae molly mari miriam maryam
marian marianne marion / marilyn / marina / mario / marisol / marjorie marge / marlene / marsha / martha marty marta / martin marty martyn marten / martina / mason / mathilda matilda tilly mathilde / matthew matt mattie mateo mathieu / maud maude / maureen mo
maurice mo / maxwell max maximilian maxine maxim / maya / megan meg / melanie mel / melissa mel lissa / melvin mel / meredith / michael mike mick mickey mikey micky mikhail miguel misha michel / michelle shelly shell michele / mikkel / mildred millie
miles myles / millicent / mina / miranda mandy / mitchell mitch / mohammed mohamed muhammad mo mohammad / mona / monica monika mon / morgan / moses / muriel / murray / myra
nadia / nadine / nancy nan / naomi / natalie nat natalia natasha tasha nata / natasha tasha nat / nathan nate nathaniel nat / neil neal niall / nell / nelson / ngozi / niamh / nicholas nick nicky nico nicolas nikolai nils klaus
nicola nicky nic nikki nicole / nigel / nina / noah / noel / noelle / nora norah / noreen / norman norm / nuala / ola / oleg / olga / oliver ollie olly / orla / oscar oskar / otto / owen
paige / pamela pam / pat patrick paddy patricia patrice patty patti trish tricia patricio / paul paulo pablo pavel / paula / pauline / pearl / penelope penny / percy / perry / peter pete piotr pedro petr / petra
philip phillip phil pip / phoebe / phyllis / polly / pradeep / prakash / precious / priscilla / priya / priyanka / rachel rach rachael raquel / raj / rajesh / ralph / ramona / randall randy / raphael rafael rafe / ravi / ray raymond
reuben ruben / rhiannon / rhys reece / richard rick dick rich richie ricky ricardo dickie / rita / robin / rochelle / roderick rod roddy / rodney rod / roger rog / roland / roman / rory / rosa rose rosie rosalind rosemary ros roz rosamund rosalie rosanna
rosemary / ross / rowan / roxanne roxy / roy / ruby / rupert / russell russ / ruth / ryan / sabine / sabrina / sally sal sarah / salman / samuel sam sammy / samantha sam sammy / sandeep / sandra sandy / sanjay / sarah sara sally sadie
scott / sean shaun shawn shane / sebastian seb bas / selina / serena / sergei sergey sergio / seth / shannon / sharon / sheila / shelly / sheryl / shirley / shreya / sian / sidney sid / sienna / silvia sylvia sylvie / simon si / simone / sipho / sofia sophia sophie soph zofia / solveig
sonia sonya / spencer / stacey stacy / stanley stan / stella / stephen steven steve steph stevie stefan stephan stefano esteban / stephanie steph / stewart stuart stu / stephan / susan sue suzanne susie suzie susanna susannah suzy susana / svetlana sveta / sven
tabitha tabby / tamara tam tammy / tamsin / tania tanya tatiana / tara / tariq / taylor / teresa theresa tess tessa terry tere tracy / terence terry terrance / thaddeus / thelma / theo theodore theodora ted teddy / thomas tom tommy tomas / thandi thandeka / tiffany / timothy tim timmy / tina
tobias toby tobi / todd / tolu / tracy tracey / travis / trent / trevor trev / tristan / trudy gertrude / tunde / tyler ty / tyrone ty / ulf / una oona / ursula / valerie val / vanessa nessa / vera / vernon / veronica ronnie ron vero / victor vic viktor / victoria vicky vikki vic tori vi
vikram vik / vincent vince vinnie vicente / violet vi / virginia ginny ginger / vivian viv vivien / walter walt wally / wanda / warren / wayne / wendy / wesley wes / wilma wilhelmina / winifred winnie / winston / xavier javier / xander / yann / yolanda / yusuf yousef joseph / yvonne / yvette
zachary zach zack zac / zainab / zara / zelda / zoe zoey
`
