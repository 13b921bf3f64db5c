/** Sentences on machines, science and health with what they count; written before the rules were run over them. The form of a line: labelledSentence.ts. */
export const things = `
The phone has a 6.7-inch display and a 5,000mAh battery. | 6.7 inches; 5000 mAh
The main camera takes 108-megapixel photos. | 108 megapixels
It comes with 8GB of RAM and 256GB of storage. | 8 GB; 256 GB
The screen refreshes at 120Hz. | 120 Hz
The tablet weighs 480 grams and is 5.9mm thick. | 480 grams; 5.9 mm
The laptop starts at $1,299 and ships in October. | 1299 USD
The iPhone 12 was the best seller for months. | -
Android 11 reached a third of all phones. | 33.33 %
The app was downloaded more than 50 million times. | 50000000 times >
The network reaches speeds of up to 1.5 Gbps. | 1.5 Gbps <
The chip runs at 3.2 GHz and draws 15 watts. | 3.2 GHz; 15 watts
The site had 2.1 billion monthly users in June. | 2100000000 users
The car goes from zero to 60 mph in 3.9 seconds. | 60 mph; 3.9 seconds
Its V8 engine makes 450 horsepower and 410 lb-ft of torque. | 450 horsepower; 410 lb-ft
The sedan is rated at 34 mpg on the highway. | 34 mpg
The 75-kWh battery gives a range of 310 miles. | 75 kWh; 310 miles
The pickup can tow 11,000 pounds. | 11000 pounds
The hatchback is 4.2 metres long and seats five. | 4.2 metres; 5
The 2021 model is 30 kg lighter than the old one. | 30 kg down
The turbo adds 40 Nm. | 40 Nm up
The motor delivers 150 kW (204 hp). | 150 kW; 204 hp
Top speed is limited to 250 km/h. | 250 km/h
The recall covers 118,000 cars built between 2015 and 2018. | 118000 cars
The probe is 4.6 billion miles from Earth. | 4600000000 miles
The star lies 12 light-years away. | 12 light-years
The level of carbon dioxide rose to 421 parts per million. | 421 parts per million
The asteroid is roughly 340 metres across. | 340 metres ~
Temperatures dropped to minus 5 degrees overnight. | -5 degrees
The earthquake had a magnitude of 6.1 and a depth of 12 km. | 6.1; 12 km
A magnitude-5.8 quake shook the coast. | 5.8
Up to 14 inches of snow fell in the hills. | 14 inches <
Winds reached 110 km/h along the shore. | 110 km/h
The reservoir is at 38 percent of capacity. | 38 %
The sea has warmed by 0.13 degrees Celsius per decade. | 0.13 degrees Celsius up
The fire burned 3,200 hectares of pine. | 3200 hectares
The park covers 85 sq km. | 85 sq km
The reserve stretches over 1,200 square miles. | 1200 square miles
Patients took 20 mg of the drug twice a day. | 20 mg
The trial enrolled 1,240 adults at 36 sites. | 1240 adults; 36 sites
The vaccine was 94.1% effective after two doses. | 94.1 %; 2 doses
Cases rose by 812 to 45,310 on Monday. | 812 up; 45310
Of the 612 patients, 48 died. | 612 patients; 48
The rate was 14.2 per 100,000 people. | 14.2; 100000 people
One in eight women will get the disease. | 12.5 %
COVID-19 has killed 9,400 people in the region. | 9400 people
The hospital has 22 intensive-care beds left. | 22 beds
Babies born before 37 weeks are at risk. | 37 weeks
The men ate 30 percent fewer calories. | 30 % down
Smokers were three times more likely to fall ill. | 3 times
The fossil is 66 million years old. | 66000000 years
The team sequenced 1,020 genomes. | 1020 genomes
The telescope cost 1.1 billion dollars and took 11 years to build. | 1100000000 USD; 11 years
The frog is 2 centimetres long. | 2 centimetres
The drug cut the risk by almost half. | -
The heart beats about 100,000 times a day. | 100000 times ~
A cup of it has 95 mg of caffeine and 2.5 grams of sugar. | 95 mg; 2.5 grams
The river rose 1.4 m in six hours. | 1.4 m up
The tunnel will be 17.6 km long and 40 metres deep. | 17.6 km; 40 metres
The rocket carried 23 satellites. | 23 satellites
The crater is 2½ miles wide. | 2.5 miles
Doctors removed a tumour of 1 1/2 pounds. | 1.5 pounds
The plane, a Boeing 737, had 162 people on board. | 162 people
Two F-16 jets followed the balloon. | 2 jets
The 10-mile stretch of Route 66 was closed. | 10 miles
The bridge carries 42,000 vehicles a day. | 42000 vehicles
Children should sleep 9 to 11 hours. | 9..11 hours
Around 70% of the body is water. | 70 % ~
The satellite orbits at 550 kilometers. | 550 kilometers
The update fixes 64 flaws, nine of them critical. | 64 flaws; 9
The company's cloud runs in 33 regions. | 33 regions
The virus was found in 7 of 10 samples. | 7 samples; 10 samples
The new line can carry 24,000 passengers an hour. | 24000 passengers
Sea levels could rise 30 to 60 cm by 2100. | 30..60 cm up
The pill costs less than $2. | 2 USD <
The blast was heard 15 miles away. | 15 miles
Solar power now makes up 12.7% of supply. | 12.7 %
The dam holds 3.2 million cubic meters of water. | 3200000 cubic meters
Surgeons worked for 14 hours. | 14 hours
The drone can stay up for 40 minutes. | 40 minutes
The speaker plays 24 hours on one charge. | 24 hours
The lens has an aperture of f/1.8. | -
The service, open 24/7, costs nothing. | -
Windows 10 will be supported to 2025. | -
The router has four antennas and two USB ports. | 4 antennas; 2 ports
Its screen is 20% brighter than before. | 20 % up
`;
