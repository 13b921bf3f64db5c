/** Sentences on people, sport, votes and war with what they count; written before the rules were run over them. The form of a line: labelledSentence.ts. */
export const people = `
Two people were killed and 14 injured when a bus left the road. | 2 people; 14
Police arrested three suspects on Monday night. | 3 suspects
The blast killed at least 23 people, including six children. | 23 people >; 6 children
A 35-year-old man was found dead at the scene. | -
More than 2,000 demonstrators marched through the city. | 2000 demonstrators >
Dozens of homes were flooded. | 24 homes ~
Hundreds of thousands of people fled. | 200000 people ~
Half a million people had no power. | 500000 people
A dozen boats were missing. | 12 boats
One in five teachers wants to quit. | 20 %
The poll of 1,012 adults has a margin of error of 3 percentage points. | 1012 adults; 3 percentage points
She won with 52.3 percent of the vote. | 52.3 %
The senator leads by 6 points among women. | 6 points
Turnout was 61%, down from 66% four years ago. | 61 %; 66 %
The party holds 112 of 300 seats in parliament. | 112 seats; 300 seats
Lawmakers voted 215-210 to pass the bill. | -
He scored 24 points and grabbed 11 rebounds. | 24 points; 11 rebounds
The Hawks won 3-1 on Sunday. | -
She has scored 19 goals in 26 games this season. | 19 goals; 26 games
He threw for 312 yards and three touchdowns. | 312 yards; 3 touchdowns
The striker, 29, joined for a fee of £42m. | 42000000 GBP
He ran the 100 metres in 9.98 seconds. | 100 metres; 9.98 seconds
She finished 12 seconds ahead of the field. | 12 seconds
The team has lost five straight games. | 5 games down
He hit 17 of 22 shots. | 17 shots; 22 shots
A crowd of 48,210 watched the final. | 48210
The pitcher struck out 11 in seven innings. | 11; 7 innings
The club has won the cup six times. | 6 times
He is 6 feet 4 inches tall and weighs 220 pounds. | 6 feet; 4 inches; 220 pounds
The 5-foot-11 guard is a sophomore. | 5 feet
Their lead grew to nine points with 2:15 left. | 9 points
The judge sentenced him to 18 months in prison. | 18 months
She faces up to 20 years in jail. | 20 years <
The 100,000-strong army is no match for it. | 100000
The 193-member assembly voted on Friday. | 193 members
A 12-nation bloc backed the plan. | 12 nations
The ministry sent 300 soldiers and 40 vehicles. | 300 soldiers; 40 vehicles
Rebels shot down four helicopters. | 4 helicopters
The air force flew 60 sorties in 24 hours. | 60 sorties
Some 1,800 families lost their homes. | 1800 families ~
Officials said 3 of the 9 hostages were free. | 3 hostages; 9 hostages
The school has 640 pupils and 41 teachers. | 640 pupils; 41 teachers
The museum drew 1.9 million visitors last year. | 1900000 visitors
Seven out of ten parents agreed. | 70 %
The city of 230,000 has one hospital. | 230000; 1 hospital
Some 40 percent of pupils live more than five miles from school. | 40 % ~; 5 miles >
The strike enters its third week. | -
The law was passed after 9/11. | -
G7 ministers met on 12 May. | -
Article 5 of the treaty applies. | -
The interview aired on Channel 4 at 9 p.m. | -
He fought in World War II. | -
She is in her 40s and lives at 14 Mill Road. | -
The concert starts at 7:30 p.m. on June 3. | -
It was the second time in a decade. | -
He wore number 23 for the Bulls. | -
The thirty-something couple moved in 2018. | -
The hotline is 0800 555 0199. | -
The chart is on page 12. | -
Three years ago he had no job. | -
One hundred and twenty-five workers walked out. | 125 workers
Twelve hundred students signed the letter. | 1200 students
A hundred goats were sold. | 100 goats
The town gave shelter to between 400 and 500 refugees. | 400..500 refugees
The union represents 1,00,000 drivers. | 100000 drivers
Crime fell 8% and robberies dropped by 212. | 8 % down; 212 down
The couple has four children and nine grandchildren. | 4 children; 9 grandchildren
Both teams scored twice in the first half. | -
The jury of seven men and five women met for two days. | 7 men; 5 women; 2 days
The singer sold 75 million albums. | 75000000 albums
She swam 21 miles in 11 hours and 42 minutes. | 21 miles; 11 hours; 42 minutes
About 3 in 10 homes have no car. | 30 % ~
Fewer than 100 of the birds are left. | 100 birds <
No fewer than eight ministers resigned. | 8 ministers >
The number of asylum seekers rose 31 percent to 88,000. | 31 % up; 88000
The rally drew thousands. | -
Several hundred students took part. | 300 students ~
The mayor has $1.4 million in cash, twice as much as her rival. | 1400000 USD
The country has about 5 million Muslims. | 5000000 Muslims ~
Gunmen killed a guard and wounded two others. | 2 others
The 16-year-old won gold with 14.7 points. | 14.7 points
He served 27 years. | 27 years
The village lies 40 km north of the capital. | 40 km
The march was 2.5 miles long. | 2.5 miles
Emergency crews rescued 31 people from 12 houses. | 31 people; 12 houses
Some 15,000 to 20,000 people attended. | 15000..20000 people ~
The council has 15 members, six of them women. | 15 members; 6
The average age of the patients was 57 years. | 57 years
She beat 30 rivals to win the $50,000 prize. | 30 rivals; 50000 USD
The band will play 22 shows in 18 cities. | 22 shows; 18 cities
`;
