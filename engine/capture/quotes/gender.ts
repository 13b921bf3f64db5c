export type Gender = 'm' | 'f' | '';

const WOMEN = new Set(
  `aaliyah abby abigail ada addison adele aditi adriana agnes aileen aisha akiko alana alexis alice alicia alisha alison allison alyssa
  amanda amber amelia amina amy ana ananya anastasia andrea angela angelica angelina angie anika anita ann anna annabel anne annette
  annie antoinette arlene asha ashlee ashley astrid aubrey audrey aurora ava babs barbara beatrice beatriz becky belinda bella
  bernadette bernice bertha beth bethany betsy betty beulah beverly bianca birgit blanche bonnie brenda bridget brittany brooke caitlin
  camila camille candace candice carla carly carmen carol caroline carolyn carrie cassandra cassie catherine cecilia celeste celia
  charlene charlotte cheryl cheyenne chloe christina christine christy ciara cindy claire clara clarissa claudia colette connie
  constance consuelo cora corinne courtney crystal cynthia daisy danielle daphne darlene dawn deanna debbie deborah debra deepa deirdre
  deja delia della delores dena denise desiree diana diane dianne dina divya dolores donna dora doreen doris dorothy dot ebony edith edna
  eileen elaine eleanor elena elisa elise eliza elizabeth ella ellen eloise elsa elsie emilia emilie emily emma erica erika erin
  ernestine esperanza estelle esther ethel eun eunice eva evangeline evelyn evie faith fang farah fatima fay faye felicia fern fiona
   fran frances francesca francine freda frieda gabriela gabrielle gail gemma genevieve georgina geraldine gertrude gia
  gina ginger gladys glenda gloria grace greta guadalupe gwen gwendolyn hanna hannah hanne harriet haruka hattie hazel heather heidi
  heike helen henrietta hilary hilda hillary hollie holly hua hye-jin ida imani imogen ines inez ingrid irene irina iris isabel
  isabella isabelle ivy jackie jacqueline jacquelyn jada jan jana jane janelle janet janice janie janine jasmine jean jeanette jeanne
  jenna jennie jennifer jenny jessica jewel ji-young jill jillian jing jo joan joann joanna joanne jocelyn jodi jodie jody johanna
  josefina josephine josie joy joyce juana juanita judith judy julia juliana julianne julie juliet kaitlyn kara karen kari karin
  karina karla kat kate katerina katherine kathie kathleen kathryn kathy katie katrina kavita kay kaye kayla keiko keisha kelli kellie
  kelly kelsey kendra kerry khadija kimberly kristen kristi kristin kristina kristine krystal lacey lakeisha lakisha lakshmi lana larissa
  latanya latasha latonya latoya laura laurel lauren laurie layla leah leanne leila lena lenore leona leonor leticia letitia leyla lila
  lillian lillie lilly lily linda lindsay lindsey ling lisa lisbeth liz lois lola lora lorena loretta lori lorna lorraine lottie
  louise lourdes luann lucia lucille lucinda lucy luisa lula luz lydia lynda lynette lynn lynne mabel mackenzie madeleine madeline
  madison mae magdalena maggie malia mandy mara marcela marcella marci marcia marcy margaret margarita margie margot marguerite maria
  mariah marian mariana marianne maribel maricela marie marilyn marina marisa marisol marissa marjorie marla marlena marlene marsha marta
  martha mary maryam mattie maud maura maureen mavis maxine mckenzie meera meg megan meghan mei melanie melinda melissa mercedes
  meredith mia michele michelle mildred millie min-ji mindy minerva minnie mira miranda mireille miriam misty mitzi moira mollie molly
  mona monica monika monique muriel myra myrna myrtle nadia nadine nancy nanette naoko naomi nasreen natalia natalie natasha neha nell
  nellie nettie nia nicole nikki nina nisha noelle noemi noor nora noreen norma octavia odessa ofelia olga olive olivia opal ophelia
  paige pam pamela parvati patrice patricia patsy patti patty paula paulette pauline pearl peggy penelope penny petra philippa phoebe
  phyllis pilar polly pooja priscilla priya prudence queenie rachael rachel radha ramona raquel reba rebecca regina reina rekha renata
  renee reyna rhoda rhonda rita roberta rochelle ronda rosa rosalie rosalind rosalyn rosanna rosario rose rosemarie rosemary rosie roslyn
  roxanne ruby ruth ruthie sabine sabrina sachiko sadie sally samantha samira sandra sangeeta sara sarah saundra selena selma
  serena shana shanice shanna shannon sharon shauna sheena sheila shelby shelia shelley shelly sheri sherri sherrie sherry sheryl shirin
  shirley shreya sienna sigrid silvia simone siobhan skylar smita socorro sofia soledad sondra sonia sonja sonya soo-jin sophia soraya
  staci stacie stella stephanie sue sunita susan susana susanne susie suzanne suzette svetlana swati sybil sylvia tabitha tamara tameka
  tami tamika tammi tammy tanisha tanya tasha tatiana tatyana teresa teri terri tess tessa thelma theresa thuy tiffany tina tomoko tonya
  tori traci tracy tricia trina trish trisha trudy twila ulrike uma ursula usha valerie vandana vanessa velma vera verna verona vicki
  vickie vicky victoria viola violet virginia vivian viviana wanda wendy whitney wilhelmina wilma winifred winnie xiomara xiu yan yasmin
  yesenia yoko yolanda yu-na yuki yulia yumi yvette yvonne zainab zelda zoe zoey`.split(/\s+/),
);
const MEN = new Set(
  `aaron abdul abdullah abel abraham abram ace adam aditya adrian ahmad ahmed ajay akira al alan albert alberto aldo alec alejandro
  alessandro alexander alexei alfonso alfred alfredo ali allan allen alonzo alphonse alton alvaro alvin amari amir amit amos anders andre
  andreas andres andrew andy angelo angus anil anthony anton antonio archie arjun armando arnold arnulfo art arthur arturo arun ash
  ashok aubrey augustus austin axel bao barney barrett barry bart basil beau ben benedict benito benjamin bennett bennie benny
  bernard bernie bert bilal bill billie billy bjorn blaine bo bob bobbie bobby boris boyd brad bradford bradley brady brandon brendan
  brent bret brett brian brock bruce bruno bryan bryant bryce buck bud buddy buford burt byron caleb calvin carey carl carlo carlos
  carlton carmine cary cedric cesar chad chandler charles chen chester chet chip christian christopher chuck cillian clarence
  clark claude clay clayton clement cleveland cliff clifford clifton clint clinton clive clyde coby cody colby cole colin connor cory
  craig curt curtis cyril cyrus daisuke dale dalton damian damien damon dan daniel dante darin darius darnell darrell darren
  darryl daryl dave david davis dean declan deepak delbert demetrius dennis denny derek derrick deshawn desmond dev devin devon dewayne
  dewey dexter diego dillon dinesh dion dirk dmitri domenic domingo dominic dominick donald donnie donovan dorian doug douglas doyle drew
  duane duc dudley duncan dustin dwayne dwight dylan eamon earl earnest ed eddie edgar edmund eduardo edward edwin efrain eli elias
  elijah eliot elliot elliott ellis elmer elton emanuel emil emilio emmanuel emmett enrique eric erik ernest ernesto ernie ervin erwin
  esteban ethan eugene evan everett ewan ezra fabian faisal felipe felix feng fernando fidel finn fletcher floyd forrest francisco franco
  francois frank frankie franklin fraser fred freddie freddy frederick fredrick fritz gabe gabriel ganesh garrett garry gary gavin gene
  geoff geoffrey george georgie gerald gerard gerardo gerry gil gilbert gilberto giles gino giovanni glen glenn gonzalo gopal
  gordon grady graeme graham grant grayson greg gregory griffin guillermo gus gustavo hakeem hal hamid hamza hank hans hari harish harlan
  harley harold harris harrison harry harvey hassan hector henri henry herb herbert herman hermann hideo hiram hiroshi homer horace
   howard hubert hugh humberto hung hunter ian ibrahim ichiro ignacio igor ike imran ira irvin irving isaac isaiah ismael israel
  issac ivan jace jack jackson jacob jacques jae-hyun jaime jake jamaal jamal james jamil jan jared jarvis jason jasper javier javon jed
  jedediah jeff jefferson jeffrey jerald jeremiah jeremy jermaine jerome jerry jess jesse jethro jian jim jimmie jimmy jiro joaquin joe
  joel joey johan john johnnie johnny jonah jonas jonathan jonathon jonny jordan jorge jose josef joseph joshua josiah josue juan jules
  julian julio julius jun justin jürgen kareem karim karl keith kelvin ken kendall kendrick kenji kenneth kenny kent kerry kevin khalid
  kiran kirk klaus koji krishna kurt kyle lamar lamont lance landon larry lars laszlo lavon lawrence leandro lee lei leland len lenny leo
  leon leonard leonardo leopold leroy les lester levi lewis liam linus lionel lloyd logan lon lonnie lorenzo lou louis luca lucas lucian
  luis luke luther lyle lyman mack mahmoud makoto malcolm malik manoj mansour manuel marc marcel marcelo marco marcos marcus mario mark
  markus marlon marshall martin marty marvin masao mateo mathew matt matthew matthias maurice mauricio max maxwell mckinley mel melvin
  mervin micah michael michel mick mickey miguel mike mikhail miles millard milo milton min-soo minh mitch mitchell mohamad mohamed
  mohammad mohammed mohan monte montgomery monty morris mort mose moses mukesh murray mustafa mustapha myron nabil nash nasser nat nate
  nathan nathaniel naveen neal ned neil nelson nestor nicholas nick nicolas nigel nikhil nikolai nils noah noboru noel nolan norbert
  norman norris octavio olav oliver olivier ollie omar omari orlando orville osamu oscar osvaldo otis otto owen pablo padraig palmer
  paolo parker pascal patrick paul pedro percy perry pete peter phil philip pierce pierre porter pradeep prakash preston quang quentin
  quincy quinn rafael rahul raj rajesh rakesh ralph ramesh rami ramiro ramon randall randolph randy raphael rashad rashid raul ravi ray
  raymond reed reggie reginald reid reuben rex reynaldo rhett ricardo rich richard rick rickey ricky rico rob robbie robert roberto robin
  rocco rocky rod roderick rodney rodolfo rodrigo rogelio roger rohan roland rolando roman romeo ron ronald roosevelt ross rowan roy
  ruben rudolph rudy rufus rupert ruslan russell rusty ryan sachin saeed salim salvador salvatore sam samir sammy samuel sandeep sandro
  sanjay santiago satish satoshi saul scot scott scottie sean sebastian sergei sergio seth shane shaun shawn sheldon sherman sherwood
  shinji shyam sid sidney silas simeon simon solomon spencer stan stanford stanley stefan stefano stephen sterling steve steven stevie
  stewart stu stuart sung-min sunil suresh sven sylvester tad takashi takeshi tanner tao tarek tariq ted teddy terence terrance terrell
  terrence terry thad thaddeus theo theodore thomas thurman tim timmy timothy titus tobias toby todd tom tommie tommy tony travis trent
  trenton trevor tristan troy truman tuan ty tyler tyrone tyson ulysses uwe vance vaughn vern vernon victor vijay vikram vince vincent
  vinod virgil vishal vito vladimir wade walid walker wallace wally walt walter warren wayne wei wendell wes wesley wilbert wilbur
  wilfred will willard william willie wilson winston wolfgang woodrow woody xavier xiang yasser yong yosef yoshi young-ho yuri yusuf zach
  zachariah zachary zack zaid zeke zhi`.split(/\s+/),
);

/** Whether a word with a capital is a first name that many bear. */
export function isGivenName(word: string): boolean {
  const name = word.toLowerCase();
  return WOMEN.has(name) || MEN.has(name) || BOTH.has(name);
}

const BOTH = new Set(
  'alex jamie taylor morgan casey riley jesse robin kim lee pat chris sandy terry jean leslie lynn dana tracy stacy will art guy drew chase hope joy faith rene jo sal mo kit max quinn reese avery blake cameron charlie devon frankie hayden jackie kerry lane logan marion parker'.split(
    ' ',
  ),
);

/** What a title, an office or a kin word before or behind a name tells of its bearer. */
const FEMALE =
  /(?<![\p{L}])(?:Mrs|Ms|Miss|Lady|Dame|Queen|Princess|Frau|Mme|Madame|Señora|Sister|\p{L}*(?:spokes|chair|congress|council|business|assembly|alder|police)woman|actress|mother|wife|daughter|sister|aunt|niece|grandmother|widow|girlfriend|woman|girl)(?![\p{L}])/iu;
const MALE =
  /(?<![\p{L}])(?:Mr|Sir|Lord|King|Prince|Herr|Monsieur|Señor|Father|Fr|\p{L}*(?:spokes|chair|congress|council|business|assembly|alder|police|fire)man|actor|father|husband|son|brother|uncle|nephew|grandfather|widower|boyfriend|man|boy)(?![\p{L}])/iu;

/** '' where neither the name nor what stands beside it tells. A name given to both sexes counts for neither. */
export function genderOf(name: string, beside: string): Gender {
  if (FEMALE.test(beside)) return 'f';
  if (MALE.test(beside)) return 'm';
  const given = name.split(/[\s-]/)[0]?.toLowerCase() ?? '';
  if (WOMEN.has(given)) return MEN.has(given) ? '' : 'f';
  return MEN.has(given) ? 'm' : '';
}

/** The gender a pronoun asks for; '' for one that asks for none. */
export function genderAsked(pronoun: string): Gender {
  if (/^(?:he|er|il|lui|él|он)$/i.test(pronoun)) return 'm';
  return /^(?:she|elle|ella|она)$/i.test(pronoun) ? 'f' : '';
}
