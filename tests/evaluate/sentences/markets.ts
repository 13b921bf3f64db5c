/** Sentences on money, energy and trade with what they count; written before the rules were run over them. The form of a line: labelledSentence.ts. */
export const markets = `
Shares of Harlow Mills fell 3.4 percent to $45.12 in early trading. | 3.4 % down; 45.12 USD
The benchmark index was up 12.5 points, or 0.4%, by midday. | 12.5 points up; 0.4 % up
The yield on the 10-year note climbed 6 basis points to 4.21%. | 6 basis points up; 4.21 %
Brent crude gained $1.15 to settle at $83.40 a barrel. | 1.15 USD up; 83.4 USD
Gold slipped 0.7% to $1,982.30 an ounce. | 0.7 % down; 1982.3 USD
The retailer said it would spend €1.2bn on new depots. | 1200000000 EUR
The state set aside Rs 500 crore for the bridge. | 5000000000 INR
Tokyo plans a stimulus of ¥120 trillion. | 120000000000000 JPY
The mine was sold for C$340 million. | 340000000 CAD
Its rival offered A$2.10 per share. | 2.1 AUD
The shares closed at 214 pence in London. | 214 pence
The pound was down 0.3 percent at $1.2540. | 0.3 % down; 1.254 USD
The euro rose to 1.0875 against the dollar. | 1.0875
The company reported a net loss of $58 million, or 41 cents a share. | 58000000 USD; 41 cents
Revenue increased 18% to $2.4 billion from $2.03 billion a year ago. | 18 % up; 2400000000 USD; 2030000000 USD
Analysts had expected earnings of 52 cents per share on sales of $910 million. | 52 cents; 910000000 USD
Output fell by 400,000 barrels per day in May. | 400000 barrels down
The cartel will pump 1.2 million bpd less from June. | 1200000 bpd down
The bank cut 1,500 jobs last year. | 1500 jobs down
Inflation eased to 2.9 percent in March from 3.4 percent in February. | 2.9 %; 3.4 %
The jobless rate held at 5.1%, the lowest in 14 years. | 5.1 %; 14 years
The central bank raised its main rate by 25 basis points to 5.5 percent. | 25 basis points up; 5.5 %
The economy is expected to grow between 1.5% and 2% this year. | 1.5..2 %
Housing starts fell 10-15% in the north. | 10..15 % down
The startup raised $1-2 million from friends. | 1000000..2000000 USD up
The tariff went from 5% to 7% overnight. | 5 %; 7 %
The firm employs about 4,300 people in 27 countries. | 4300 people ~; 27 countries
The carmaker sold 61,240 vehicles in the first quarter, up 9 percent. | 61240 vehicles; 9 % up
The merged group would be worth more than $30 billion. | 30000000000 USD >
Nearly half of the shops had closed by noon. | 50 % ~
At least two-thirds of voters back the tax. | 66.67 % >
The fund has assets of £3.6bn and a staff of 88. | 3600000000 GBP; 88
The dividend was raised to 15p a share. | 15 pence
The deal values the chain at 12 times earnings. | 12 times
Profit nearly doubled to 840 million euros. | 840000000 EUR
The plant will produce 250 MW of power, enough for 190,000 homes. | 250 MW; 190000 homes
The wind farm generated 720 GWh last year. | 720 GWh
Household bills will rise by an average of £94 a year. | 94 GBP up
The average price of a litre of diesel dropped 2.3 cents to 1.61 euros. | 2.3 cents down; 1.61 EUR
The airline ordered 40 jets with options for 20 more. | 40 jets; 20 jets
The Nikkei average shed 312.45 points to 38,210.06. | 312.45 points down; 38210.06
Copper traded at $9,120 a tonne. | 9120 USD
Wheat futures advanced 4 1/2 cents to $6.12 a bushel. | 4.5 cents up; 6.12 USD
The company agreed to pay a $45-million fine. | 45000000 USD
It signed a $45-million, 3-year deal with the city. | 45000000 USD; 3 years
The lender wrote off 1.3 trillion won of loans. | 1300000000000 KRW
The tycoon owns a 23.5 percent stake in the group. | 23.5 %
The group will buy back up to 5 percent of its shares. | 5 % <
Sales in China fell for the third straight quarter. | -
Unit sales tripled to 9,000. | 9000
The budget gap widened to 6.2% of GDP. | 6.2 %
Lenders charge as much as 24 percent a year. | 24 % <
The ministry wants to borrow 70 billion yuan. | 70000000000 CNY
Same-store sales slid 1.8%, compared with a 0.6% gain a year earlier. | 1.8 % down; 0.6 % up
He paid $675 for a seat. | 675 USD
The cooperative bought 36 new tractors for $2.9m. | 36 tractors; 2900000 USD
A one-bedroom flat rents for 1,450 euros a month. | 1450 EUR
The average worker earns $28.50 an hour. | 28.5 USD
Imports totaled $214.6 billion, while exports were $171.9 billion. | 214600000000 USD; 171900000000 USD
The ruble weakened past 92 to the dollar. | 92
The index gained 35.2, or 1.1 percent, to 3,204.7. | 35.2 up; 1.1 % up; 3204.7
The new plant will create 600 full-time jobs and 1,100 construction jobs. | 600 jobs; 1100 jobs
Two of the five bidders have dropped out. | 2 bidders; 5 bidders
The commission fined three companies a total of 31 million euros. | 3 companies; 31000000 EUR
The market could reach $8.5 trillion by 2032, according to a bank. | 8500000000000 USD
The software maker has 3.2 million paying customers. | 3200000 customers
Eggs now cost twice as much as in 2019. | -
The exchange handled a record 2.1 billion shares. | 2100000000 shares
Orders were 7 percent higher than in April. | 7 % up
The insurer expects claims of between $200 million and $250 million. | 200000000..250000000 USD
The Swiss group will close 14 of its 60 stores. | 14 stores; 60 stores
About 1.1 million tonnes of sugar went to Brazil. | 1100000 tonnes ~
The government owns 51% of the utility. | 51 %
The stock has lost a quarter of its value since January. | 25 % down
Its debt stands at 3.1 times annual profit. | 3.1 times
Farmers got 12 rupees a kilo for onions. | 12 INR
The town's 8.25% sales tax stays. | 8.25 %
The refinery processes 210,000 barrels of crude a day. | 210000 barrels
The company trimmed its forecast to a range of $3.10 to $3.25 a share. | 3.1..3.25 USD
A family of four will save $1,200 a year. | 4; 1200 USD
`;
