/** Sentences written after the rules and before they were run over them; whoever changes the rules does not look into them. */
export const heldOut = `
Shares in Corven Foods jumped 7.2% to 318 pence after the sale. | 7.2 % up; 318 pence
The loonie was little changed at 73.4 U.S. cents. | 73.4 cents
Natural gas futures lost 11 cents, or 3.8 percent, to $2.79. | 11 cents down; 3.8 % down; 2.79 USD
The firm plans to raise as much as $750 million in a share sale. | 750000000 USD <
Operating margin narrowed to 8.1% from 9.4%. | 8.1 %; 9.4 %
The grant of 1.5 million kroner will pay for 12 posts. | 1500000 NOK; 12 posts
Its online arm lost $3.40 a share in 2019. | 3.4 USD down
Traders see a 60 percent chance of a cut. | 60 %
The town borrowed $18.5 million at 4.75%. | 18500000 USD; 4.75 %
About one-third of the loans are overdue. | 33.33 % ~
Freight rates have fallen by more than 40% since May. | 40 % down
The ship carries 8,500 containers and 24 crew. | 8500 containers; 24 crew
Unemployment among the young stands at 27.3 percent. | 27.3 %
Its sales were flat at 6.3 billion euros. | 6300000000 EUR
The bank set aside 90 million pounds for claims. | 90000000 GBP
The group has 1,130 shops, 45 of them abroad. | 1130 shops; 45
A barrel cost $71.20 on Friday, down 85 cents. | 71.2 USD; 85 cents down
The cost of the stadium has tripled to $900 million. | 900000000 USD
Investors withdrew $2.3bn from the fund in three weeks. | 2300000000 USD
The minimum wage will go up to 12.41 euros. | 12.41 EUR
The laptop has a 14-inch screen and 16GB of memory. | 14 inches; 16 GB
Galaxy S20 sales beat those of the older phone by 15 percent. | 15 %
Its battery lasts up to 18 hours. | 18 hours <
The watch is water resistant to 50 metres. | 50 metres
The update is 2.1 GB in size. | 2.1 GB
The service costs $9.99 a month. | 9.99 USD
The hybrid gets 52 miles per gallon. | 52 miles per gallon
The SUV's 2.0-litre engine puts out 228 hp. | 2 litres; 228 hp
It needs 8.4 seconds to reach 100 km/h. | 8.4 seconds; 100 km/h
The van can carry eight passengers or 1,200 kg. | 8 passengers; 1200 kg
The maker will recall 2,350 trucks. | 2350 trucks
The boot holds 520 litres. | 520 litres
The comet passed within 90,000 km of the moon. | 90000 km
Scientists found 14 new species of beetle. | 14 species
The glacier has lost 30 metres of ice. | 30 metres down
Mean temperatures rose 1.2 degrees Celsius. | 1.2 degrees Celsius up
The storm dumped 9 inches of rain. | 9 inches
The telescope has a mirror of 8.2 metres. | 8.2 metres
The whale was 16 metres long and weighed 35 tonnes. | 16 metres; 35 tonnes
The sample is 3.9 billion years old. | 3900000000 years
The dose was cut from 50 mg to 25 mg. | 50 mg; 25 mg
The disease kills 650,000 people a year. | 650000 people
In the study, 34 of 58 patients recovered. | 34 patients; 58 patients
Obese children were twice as likely to fall ill. | -
The clinic has treated some 400 children. | 400 children ~
A person should drink two litres a day. | 2 litres
Blood pressure above 140 is a risk. | 140
The region counted 1,204 new infections and 17 deaths. | 1204 infections; 17 deaths
Nine in ten nurses have had both shots. | 90 %
The vaccine must be kept at minus 70 degrees Celsius. | -70 degrees Celsius
Six soldiers died and 19 were hurt in the ambush. | 6 soldiers; 19
The quake destroyed more than 3,000 houses. | 3000 houses >
A landslide buried 11 workers. | 11 workers
The guards seized 2.4 tonnes of cocaine. | 2.4 tonnes
Thousands of people lined the streets. | 2000 people ~
Four men and a woman were charged. | 4 men
The 42-year-old driver was not hurt. | -
He was born in 1961 in a village of 900 people. | 900 people
The court fined her 5,000 euros. | 5000 EUR
The trial will hear 60 witnesses. | 60 witnesses
The party won 38 seats, 12 fewer than before. | 38 seats; 12 down
The motion passed by 71 votes to 44. | 71 votes; 44 votes
Support for the plan fell to 44 percent. | 44 %
The survey of 2,300 households was made in May. | 2300 households
He leads the poll by a margin of 4.5 points. | 4.5 points
The forward had 31 points and eight assists. | 31 points; 8 assists
The Bears have won nine of their last 11 games. | 9; 11 games
The Rovers lost 2-0 at home. | -
She won the race in 54.3 seconds. | 54.3 seconds
He made 6 of 9 free throws. | 6 throws; 9 throws
The club paid 30 million euros for the winger. | 30000000 EUR
He has a batting average of .312. | 0.312
She jumped 6.91 metres. | 6.91 metres
It was their 14th win. | -
The stadium holds 60,000 fans. | 60000 fans
He had three hits and drove in two runs. | 3 hits; 2 runs
Lewis Hall, 27, missed 14 matches. | 14 matches
The golfer is three shots off the lead. | 3 shots
The match drew 5.4 million viewers. | 5400000 viewers
The flight was delayed for five hours. | 5 hours
The road is 120 miles long. | 120 miles
The tower has 48 floors and 310 flats. | 48 floors; 310 flats
The farm covers 2,400 acres. | 2400 acres
The shelter houses 75 dogs. | 75 dogs
Twenty-three pupils passed the test. | 23 pupils
The library lends 1.1 million books a year. | 1100000 books
The hall can seat up to 1,500. | 1500 <
Flight 370 left at 12:41 a.m. | -
The talks ended on March 3, 2014. | -
Interstate 95 was shut. | -
The group of 20 met in June. | 20
Fifty-five percent of women agreed. | 55 %
Women earn 82 cents for every dollar men earn. | 82 cents
The programme has trained over 700 teachers. | 700 teachers >
Each family gets 25 kg of rice. | 25 kg
The firm's 350 workers are on strike. | 350 workers
A fifth of the crop was lost. | 20 %
The city has 900 buses, a tenth of them electric. | 900 buses; 10 %
The mission will last 18 months. | 18 months
The canal is 6 to 8 metres deep. | 6..8 metres
`;
