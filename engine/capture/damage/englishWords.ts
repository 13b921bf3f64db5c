// Made by tests/evaluate/words/makeEnglishWords.ts out of SCOWL (Spell Checker Oriented Word Lists), which asks for this notice:
// Copyright 2000-2011 by Kevin Atkinson. Permission to use, copy, modify, distribute and sell these word lists, the associated scripts, the
// output created from the scripts, and its documentation for any purpose is hereby granted without fee, provided that the above copyright
// notice appears in all copies and that both that copyright notice and this permission notice appear in supporting documentation. Kevin
// Atkinson makes no representations about the suitability of this array for any purpose. It is provided "as is" without express or implied
// warranty. Its parts are in the public domain or bear the same permission (12Dicts, ENABLE, Moby, UKACD and others; see SCOWL's own notice).
// Each word is the number of letters shared with the word before, in base 36, and the rest.

/** Common English words and their forms (SCOWL up to size 35). */
export const COMMON_WORDS = `0a 1ardvark 1baci 4k 4us 6es 3ndon 7ed 7ing 7ment 7s 3te 5d 5s 4ing 2bey 5s 3ot 5s 3reviate ad as 9ing aon cs
2dicate 8d 8s 7ing 8on as 3omen 7s 5inal 3uct 6ed 6ing 6s 2erration as 3t 4s 4ted 5ing 2hor 5red 7nce 8t 6ing 5s
2ide 5d 5s 4ing 3lities 6y 2ject 2laze 3e 4r 4st 3y 2normal 8ities ay 8ly 2oard 3de 5s 3lish 7ed 8s 7ing 5tion
3minable 7tion 3riginal 8e 9s 4t 5ed 5ing 6on 8s 6ve 5s 3und 6ed 6ing 6s 4t 3ve 5board 2rasive 8s 3east 3idge 7d
7s 6ing 3oad 3upt 6er 7st 6ly 2scess 7ed 8s 7ing 4ond 7ed 7ing 7s 3ence 7s 5t 6ed 7e 8s 6ing 6s 3olute 8ly 8s 9t
5ve 7d 7s 6ing 4rb 6ed 7nt 9s 6ing 6s 5ption 3tain 7ed 7ing 7s 4ention as 4inence 4ract 8ed 8ing 9on bs 8s 5use
3urd 6er 7st 6ities 8y 6ly 2undance 9s 7t 8ly 3se 5d 5r 6s 5s 4ing 5ve 2ysmal 4s 5es 1cademic 8ally 8s 7es 6y
2cede 6d 6s 5ing 4lerate ad as 9ing aon cs 9or bs 4nt 6ed 6ing 6s 6uate ad as 9ing 4pt 6ability 8le 9y 7nce as
6ed 6ing 6s 4ss 6ed 7s 6ibility 8le 7ng 6ories 8y 3ident 8al aly as 8s 3laim 7ed 7ing 7s 4imate 9d 9s 8ing 9se
bd bs aing 9ze bd bs aing 3olade 8s 4mmodate bd bs aing bon ds 5panied as 9ment ds 9st bs 8y 9ing 6lice as 8sh
aed bs aing ament es 4rd 6ance 6ed 6ing 9ly 7on 9s 6s 4st 6ed 6ing 6s 4unt 7ability 9le 8ncy 9t as 7ed 7ing 7s
3redit 8ed 8ing 8s 4ue 6d 6s 5ing 3umulate ad as 9ing aon cs 4racy 6te 8ly 4sation as 5e 6d 6r 7s 6s 5ing 5tom
8ed 8ing 8s 2e 3d 3s 2he 4d 4s 3ievable 6e 7d 7ment bs 7s 6ing 4ng 2id 4ity 4s 3ng 2knowledge bd bment fs bs
aing ament es 2ne 2orn 5s 3ustic 8s 2quaint 8ance cs 8ed 8ing 8s 4iesce 9d 9nce 9s 8ing 5re 7d 7s 6ing 5sition
bs 5t 6s 6tal 9s 7ed 7ing 2re 4age 7s 4s 3id 5er 6st 4monious 7y 3obat 7ic 9s 7s 4nym 7s 4ss 3ylic 7s 2t 3ed
3ing 4on 6s 4vate 8d 8s 7ing 5e 6ly 6s 5ist 8s 6ties 7y 3or 5s 3ress 7es 3s 3ual 6ities 8y 6ly 5ry 2umen
3puncture 3te 5ly 5r 5s 6t 1d 2age 5s 3mant 3pt 5able 6tion as 5ed 6r 5ing 6ve 5or 5s 2d 3ed 4ndum 3ict 6ed 6ing
7on 9s 7ve 6s 4ng 4tion 8al aly 8s 6ve 8s 3ress 7ed 8e 9s 8s 7ing 3s 2ept 5s 3quate 8ly 2here 6d 6nce 7t 8s 6s
5ing 4sion 6ve 8s 2jacent 3ective 9s 3oin 6ed 6ing 6s 4urn 7ed 7ing 7ment bs 7s 3unct 7s 4st 6able 6ed 6ing
6ment as 6s 2minister aed aing as 8ration es cve bor ds 4rable 8y 6l 7s 6tion 5e 6d 6r 7s 6s 5ing 4ssible 7on 9s
4t 5s 5tance 6ed 8ly 6ing 3onish 8ed 9s 8ing 6tion as 2o 3be 5s 3lescence bs 9t as 3pt 5ed 5ing 6on 8s 5s 3rable
5tion 4e 5d 5s 4ing 4n 5ed 5ing 5ment 9s 5s 2rift 3oit 6ly 2s 2ulation 4t 5erate ad as 9ing aon 7ies 7y 5hood 5s
2vance 7d 7ment bs 7s 6ing 5tage 9d 9ous 9s 8ing 3ent 6ure 9d 9r as 9s 8ing 8ous 4rb 6ial 9s 6s 5saries 8y 6e
7ly 7r 7st 6ities 8y 5t 6ise 9d 9ment ds 9r as 9s 8ing 7ze 9d 9ment ds 9s 8ing 6s 3ice 4sable 5e 6d 6r 7s 6s
5ing 5or 7ies 7s 7y 3ocate 8d 8s 7ing 1eon 4s 2rial 6s 3odynamic bs 4plane 9s 4sol 7s 5pace 2sthetic 9ally 1far
2fable 6y 4ir 6s 3ect 6ation bs 6ed 6ing 7on 9ate cly 9s 6s 3idavit 9s 4liate 9d 9s 8ing 9on bs 4nities 7y 4rm
6ation bs 9ve bs 6ed 6ing 6s 4x 5ed 6s 5ing 3lict 7ed 7ing 8on as 7s 4uence 7t 3ord 6able 6ed 6ing 6s 3ront 7ed
7ing 7s 2ield 2lame 3oat 2oot 3rementioned 5said 2raid 3esh 2ter 5effect bs 5life 7ves 5math 9s 5noon 9s
5thought cs 5ward 9s 3ie 5s 3o 4s 1gain 5st 2e 3d 3ing 3ncies 5y 4da 6s 4t 5s 3s 2gravate 9d 9s 8ing 9on bs
4egate 9d 9s 8ing 5ssion 8ve aly aness 7or 9s 2hast 2ile 4ity 3ng 3tate 7d 7s 6ing 7on 9s 6or 8s 2low 2nostic
8ism 8s 2o 3nies 5se 7d 7s 6ing 5ze 7d 7s 6ing 4y 2ree 5able 8y 5d 5ing 5ment 9s 5s 3icultural ae 3ound 1h 2ead
2oy 1id 3e 4d 4s 3ing 3s 2l 3ed 3ing 3ment 7s 3s 2m 3ed 3ing 3less 7ly 3s 2r 3borne 3craft 3ed 3field 8s 3ier
5st 4ng 3line 7r 8s 7s 3mail 7ed 7ing 7s 3plane 8s 4ort 7s 3s 4trip 8s 3tight 3y 2sle 5s 1jar 1kin 1larm 5ed
5ing 8ly 6st 8s 5s 3s 2beit 3ino 6s 3um 5s 2cohol 7ic 9s 8sm 7s 4ve 6s 2e 3rt 5ed 5ing 5s 3s 2ga 4e 3ebra 7ic
3orithm 9s 2ias 5ed 6s 5ing 3bi 5ed 5ing 5s 3en 5ate 8d 8s 7ing 8on 5ed 5ing 5s 3ght 6ed 6ing 6s 4n 5ed 5ing
5ment 9s 5s 3ke 3mony 3ne 5d 5ment 9s 5s 4ing 3t 3ve 2kali 6es 6ne 6s 2l 3ay 5ed 5ing 5s 3egation as 5e 6d 7ly
6s 5iance as 6ng 5orical 8es 7y 4rgic 7es 6y 4viate 9d 9s 8ing 4y 5s 3iance 8s 4ed 5s 4gator 9s 3ocate 8d 8s
7ing 8on as 4t 5ment 9s 5s 5ted 6ing 4w 5able 6nce 9s 5ed 5ing 5s 4y 5ed 5ing 5s 3ude 6d 6s 5ing 4re 6d 6s 5ing
4sion 8s 3y 4ing 2manac 7k 8s 7s 3ighty 3ond 6s 4st 3s 2oft 3ne 4g 5side 3of 3ud 2pha 5bet 8ic aal cly 8s
5numeric 2ready 2so 2tar 5s 3er 5able 6tion as 5ed 5ing 5nate 9d 9ly 9s 8ing 9on 9ve bly bs 8or 5s 3ho 5ugh
3itude 8s 3o 4gether 4s 3ruism 7tic 2uminium 6um 2ways 1m 2algamate ad as 9ing aon cs 3ss 5ed 6s 5ing 3teur 7ish
7s 3ze 5d 5ment 5s 4ing 7ly 2bassador as 3er 3iance 8s 4dextrous 4ence 8s 6t 4guities 8y 6ous 9ly 4tion 8s 7us
9ly 4valence 9t 3le 5d 5s 4ing 3o 4s 3ulance 9s 4sh 6ed 7s 6ing 2eba 5e 5s 3er 5s 3n 4able 4d 5ed 5ing 5ment 9s
5s 4ities 6y 3thyst 8s 2iable 6y 3cable 7y 3d 4st 3r 4s 3ss 2monia 3unition 2nesia 5tied 8s 6y 7ing 2oeba 6e 6s
3k 3ng 5st 3ral 4ous 4phous 3unt 6ed 6ing 6s 2p 3ere 6s 5sand 9s 3hetamine bs 4ibian 9s 7ous 5theater cs are cs
3le 5r 5st 4ification ds 7ed 8r 9s 8s 6y 7ing 5tude 4y 3s 3utate 8d 8s 7ing 8on as 2uck 3let 6s 3se 5d 5ment 9s
5s 4ing 7ly 1n 2achronism bs 3emia 6c 4sthesia 8tic bs 3gram 3l 4gesic 9s 4og 6ies 6ous 6ue 6y 4yse 7d 7r 7s
6ing 7s 6t 7s 5tic 8al 5ze 7d 7r 7s 6ing 3rchic 7sm 8t 9s 6y 3thema 4omical 7es 6y 2cestor 8s 6ral 7ies 7y 3hor
6age 9s 6ed 6ing 6s 5vies 6y 3ient 7er 8st 7s 2d 3roid 7s 2ecdota 7e 8s 3mia 5c 3sthesia 7tic as 3w 2gel 5ic 5s
4r 5ed 5ing 5s 3le 5d 5r 6s 5s 4ing 3rier 6st 5ly 4y 3st 3uish 7ed 8s 7ing 4lar 2i 3mal 6s 5te 7d 7s 6ing 7on 9s
4osities 8y 2kle 5s 2nals 3ex 5ation as 5e 6d 6s 5ing 3ihilate ad as 9ing aon 4versaries ay 3otate 8d 8s 7ing
8on as 4unce 8d 8ment cs 8r 9s 8s 7ing 4y 5ance 9s 5ed 5ing 8ly 5s 3ual 6ly 6s 4ities 6y 4l 5led 6ing 5ment 9s
5s 2oint 6ed 6ing 6s 3malies 6ous 6y 3n 4ymity 6ous 9ly 3rak 6s 3ther 2swer 6able 6ed 6ing 6s 2t 3agonise ad as
9ing 9m as 9t aic as 8ze ad as 9ing 3eater 8s 4lope 8s 4nna 7e 7s 3hem 6s 4ill 7s 4ologies 8y 4rax 5opological
cst es by 3ibiotic as 5odies 7y 4c 5ipate ad as 9ing aon cs 5limax aes 5s 4dote 8s 4freeze 4pathies 8y 4quate 9d
9s 8ing 6e 7d 7s 6ing 7ties 8y 4septic as 5ocial 4theses 8is 3ler 6s 3onym 7s 3s 2us 4es 2vil 5s 2xieties 6y
4ous 7ly 2y 3bodies 6y 3how 3one 3place 3thing 8s 3way 4here 1orta 5e 5s 1part 5heid 5ment 9s 3thetic 5y 2e 3d
3rture 8s 3s 3x 4es 2horism 8s 2ices 3ece 3ng 2lomb 2ocryphal 3logetic aally 6ies 7se 9d 9s 8ing 7ze 9d 9s 8ing
6y 3stle 7s 5rophe as 2pal 5l 6ed 6ing 9ly 6s 5s 4ratus 9es 5el 7ed 7ing 7led 8ing 7s 6nt 8ly 5ition as 3eal 6ed
6ing 6s 5r 6ance as 6ed 6ing 6s 5se 7d 7ment bs 7s 6ing 4nd 6age 9s 6ed 6ices 8itis 7ng 7x 8es 6s 4tiser 9s 7ing
6te 8s 6zer 9s 7ing 3laud 7ed 7ing 7s 6se 4e 5s 4iance 9s 5cability 8le 7nt 9s 7tion bs 8or as 5ed 6s 4y 5ing
3oint 7ed 8e 9s 7ing 7ment bs 7s 4site 3raisal 9s 7e 8d 8s 7ing 4eciable 8te ad as 9ing aon cs ave 5hend 9ed
9ing 9s 8sion cs ave 5ntice ad as bhip es 9ing 4oach 8able 8ed 9s 8ing 5priate bd bly bs aing bon ds 5val 8s 6e
7d 7s 6ing 5ximate bd bly bs aing bon ds 2ricot 7s 3on 5s 2t 3er 4st 3itude 8s 3ly 1quamarine as 4ria 6um 8s
4tic 7s 3educt 8s 1rable 2biter 7s 5rarily 8y 7te 9d 9s 8ing 9on 8or as 3or 5s 4ur 6s 2c 3ade 6s 4ne 3ed 3h
4aeological bst ds ay 5ic 4bishop as 4ed 5ological ast cs 9y 5r 6s 6y 5s 6t 5typal 8ical 4ing 5pelago bes bs
5tect 9s 9ural be cs 5ve 7d 7s 6ing 4way 7s 3ing 3ked 4ing 3s 2dent 6ly 3or 5s 4ur 6s 3uous 7ly 2e 3a 4s 3na 5s
3s 2guable 7y 4e 5d 5s 4ing 4ment 8ative 8s 2ia 4s 3d 3se 5n 5s 4ing 4tocracies ay 9t aic as 3thmetic 2k 3s 2m
3adillo 9s 4ment 8s 3chair 8s 3ed 3ies 4ng 4stice 9s 3or 5ed 5ies 6ng 5s 5y 4ur 6ed 6ies 7ng 6s 6y 3pit 6s 3s 3y
2oma 5s 5tic 8s 3se 3und 4se 6d 6s 5ing 2raign 7ed 7ing 7s 4nge 7d 7ment bs 7s 6ing 4y 5ed 5ing 5s 3ears 4st 6ed
6ing 6s 3ival 7s 5e 6d 6s 5ing 3ogance 7t 8ly 4w 5s 2se 4nal 7s 5ic 4s 3on 2t 3efact 8s 4rial 6es 5y 3ful
3hritic 9s 8s 3ichoke 9s 5le 7s 5ulate ad aly as 9ing aon cs 4fact 8s 5ice 8s 7ial aly 4llery 4san 7s 5t 6ic
8ally 6ry 6s 3s 3work 2vo 4s 1s 2bestos 2cend 6ed 6ing 6s 5sion 9s 5t 6s 4rtain 9ed 9ing 9s 4tic 7s 3ribe 7d 7s
6ing 2exual 2h 3amed 3can 3ed 4n 4s 3ing 3ore 3tray 7s 2ide 5s 2k 3ance 3ed 4w 3ing 3s 2leep 2paragus 3ect 6s 4n
5s 4rsion 9s 3halt 7ed 7ing 7s 4yxiate ad as 9ing aon cs 3irant 8s 6tion as 5e 6d 6s 5in 7g 7s 2s 3ail 6ant 9s
6ed 6ing 6s 4ssin 8ate bd bs aing bon ds 8s 4ult 7ed 8r 7ing 7s 3emble 8d 8r 9s 8s 7ies 8ng 7y 4nt 6ed 6ing 6s
4rt 6ed 6ing 7on 9s 7ve 6s 4s 5s 6ed 7s 6ing 6ment as 6or 8s 4t 5s 3ign 6ed 6ing 6ment as 6s 4milate ad as 9ing
aon 4st 6ance 8t 9s 6ed 6ing 6s 3ociate 9d 9s 8ing 9on bs 9ve 4rt 6ed 6ing 6ment as 6s 3ume 6d 6s 5ing 5ption as
4rance 9s 5e 6d 7s 6s 5ing 2terisk 8ed 8ing 8s 5oid 8s 3hma 3onish 8ed 9s 8ing bly 8ment 4und 7ed 7ing 7s 3ray
4ide 5ngent as 4ological 8y 5naut 9s 6omer as 8ical 8y 3ute 6ly 6r 6st 2ylum 6s 3mmetry 3nchronous cly 1t 2e
2heism 6t 7ic 7s 3lete 7s 6ic 8s 2las 5es 2mosphere as 9ic 2om 4ic 4s 3ne 5d 5ment 5s 4ing 2rocious 9ly 6ties 7y
2tach 6ed 6ing 6ment as 5k 6ed 7r 6ing 6s 4in 6ed 6ing 6ment as 6s 3empt 7ed 7ing 7s 4nd 6ance as 8t 9s 6ed 6ing
6s 5tion 9s 7ve 9ly 4st 6ed 6ing 6s 3ic 5s 4re 6d 6s 5ing 4tude 8s 3orney 8s 3ract 7ed 7ing 8on as 8ve aness 7s
4ibutable 8e 9d 9s 8ing 9on 1uburn 2ction 7ed 8er as 7ing 7s 2dacious 6ty 3ible 7s 6y 4ence 8s 4o 5s 4t 5ed 5ing
6on 8ed 8ing 8s 5or 7ia 8um as 7s 7y 5s 2gment 7ed 7ing 7s 3ust 6er 7st 2nt 4s 2ra 4e 4l 4s 2spicious 3tere 7r
7st 6ities 8y 2thentic 9ally ate cd cs bing 9ity 4or 6ed 6ing 7sation ds 8e 9d 9s 8ing 7tarian 9tive dly 8ies 8y
7zation ds 8e 9d 9s 8ing 6s 7hip 3o 4biographical des cy 4cracies 8y 7t 8ic 8s 4graph 9ed 9ing 9s 4mate 8d 8s
7ic 9ally 9s 8ng 8on 5obile ad as 9ing 6tive 4nomous 7y 4psied 8s 6y 7ing 4s 3umn 6al 6s 2xiliaries 8y 1vail
5ability 7le 5ed 5ing 5s 3lanche 9s 3rice 6ious 2enge 6d 6s 5ing 4ue 6s 3rage 7d 7s 6ing 4se 5ion 8s 4t 5ed 5ing
5s 2iation 5or 7s 3d 2o 3cado 7es 7s 3id 5able 6nce 5ed 5ing 5s 3s 3w 4al 6s 4ed 4ing 4s 1wait 5ed 5ing 5s 3ke
5d 5n 6ed 6ing 6s 5s 4ing 3rd 5ed 5ing 5s 4e 5ness 3y 2e 3d 3s 4ome 2ful 5ler 7st 6y 2hile 2ing 2kward 7er 8st
7ly 7ness 2ning 6s 2oke 5n 2ry 1x 2e 3d 3s 2ing 3om 5atic 5s 3s 2le 4s 1y 2e 3s 1zalea 6s 2ure 5s 0babble 6d 6s
5ing 3e 4s 3ied 5r 5s 6t 3oon 6s 3y 4ing 5sh 2chelor 8s 3k 4bone 8s 4ed 5r 6s 4fire 8d 8s 7ing 4gammon 5round as
4hand 8ed 8ing 8s 4ing 7s 4lash 8es 5og 7ged 8ing 7s 4pack 8ed 8ing 8s 4s 5ide 5lash 5pace 5tage 4track 9ed 9ing
9s 4ward 8s 5oods 3on 3teria 8l 8s 7um 2d 3der 5st 3e 3ge 5r 6ed 6ing 6s 5s 3ly 3minton 3ness 2ffle 6d 6s 5ing
2g 3el 5s 3gage 4ed 4ier 6st 5ng 4y 3s 2il 4ed 4ing 4s 3t 4ed 4ing 4s 2ke 4d 4r 5ies 5s 5y 4s 3ing 2lance 7d 7s
6ing 3conies 6y 3d 4ed 5r 5st 4ing 4ness 4s 3e 4d 4s 3ing 3k 4ed 4ing 4s 3l 4ad 6s 5st 7ed 7ing 7s 4ed 5rina 9s
5t 6s 4ing 5stics 4oon 7ed 7ing 7s 5t 6ed 6ing 6s 4room 8s 4s 3m 4ier 6st 4s 4y 3oney 2mboo 6s 6zle 9d 9s 8ing
2n 3al 4na 6s 3d 4age 7d 7s 6ing 5na 7s 6na 8s 4ed 4ied 6r 6s 7t 5ng 5t 6s 6ti 4s 5tand 9s 4wagon 9s 5idth 4y
5ing 3g 4ed 4ing 4s 3i 4sh 6ed 7s 6ing 5ter 8s 3jo 5es 5s 3k 4ed 5r 6s 4ing 4note 8s 4rupt 8cies 9y 8ed 8ing 8s
4s 3ned 5r 6s 4ing 5ster 9s 3quet 7ed 7ing 7s 3s 3ter 6ed 6ing 6s 2ptise 7d 7s 6ing 6m 7s 5ze 7d 7s 6ing 2r 3b
4arian 9s 7c 6ous 4ecue 8d 8s 7ing 5d 5que 8d 8s 7ing 5r 6ed 6ing 6s 4ing 5turate bs 4s 3d 4s 3e 4back 4d 4foot
4ly 4r 4s 5t 3gain 7ed 8r 7ing 7s 4e 5d 5s 4ing 3ing 4tone 8s 3k 4ed 4ing 4s 3ley 3man 3n 4acle 8s 4s 4yard 8s
3ometer 9s 4n 5s 4que 3rage 7d 7s 6ing 5mundi as 4ed 5l 6ed 6ing 6led 7ing 6s 5n 6er 7st 6s 5tte 8s 4icade 9d 9s
8ing 5er 7s 5ng 7s 5ster 9s 3s 3tender 9s 5r 6ed 6ing 6s 2se 4ball 8s 4d 4line 4ment 8s 4r 4s 5t 3h 4ed 5s 4ful
4ing 3ic 5ally 5s 4l 4n 5g 5s 4s 3k 4ed 5t 6ball as 6s 4ing 4s 3s 4es 4oon 7s 3tard 7s 4e 5d 5s 4ing 2t 3ch 5ed
6s 5ing 3h 4e 5d 5s 4ing 4room 8s 4s 4tub 7s 3on 5s 3s 4man 3talion 9s 4ed 5r 6ed 6ies 7ng 6s 6y 4ing 4le 6d
6field bs 6s 7hip as 5ing 2ud 4s 3lk 5ed 5ing 5s 2wdier 6st 4y 3l 4ed 4ing 4s 2y 3ed 3ing 3onet 7ed 7ing 7s 7ted
8ing 4u 5s 3s 2zaar 6s 1e 2ach 5ed 6s 5ing 4on 6s 3d 4ed 4ier 6st 5ng 4s 4y 3gle 6s 3k 4ed 5r 6s 4s 3m 4ed 4ing
4s 3n 4ed 4ing 4s 3r 4able 4d 5ed 5ing 5s 4er 6s 4ing 7s 4s 3st 5s 3t 4en 5r 6s 4ing 4s 3utician as 6es 6fied 9s
7ul 9ly 7y 8ing 5y 3ver 6ed 6ing 6s 2came 4use 3kon 6ed 6ing 6s 3ome 6s 5ing 2d 3bug 6s 3clothes 3ded 5r 4ing
3lam 6s 3ridden 4ock 7s 5om 7s 3s 4ide 7s 4pread 9s 3time 7s 2e 3ch 5es 3f 4ed 4ier 6st 5ng 4s 4y 3hive 7s 3n
3per 3r 4s 3s 4wax 3t 4le 6d 6s 5ing 4s 3ves 2fall 6en 6ing 6s 3ell 3it 5s 5ted 6ing 3ore 6hand 3riend 8ed 8ing
8s 2g 3an 3gar 6ed 6ing 6s 4ed 4ing 3in 5ner 8s 6ing 9s 5s 3rudge 8d 8s 7ing 3s 3uile 7d 7s 6ing 4n 2half 5ves
4ve 6d 6s 5ing 6or 8al 7ur 9al 3ead 6ed 6ing 6s 4ld 3ind 6s 3old 6er 6ing 6s 2ige 3ng 5s 2labor 7ed 7ing 7s 6ur
8ed 8ing 8s 4ted 7ly 3ch 5ed 6s 5ing 3fries 5y 3ie 5d 5f 6s 5s 5vable 6e 7d 7r 8s 7s 6ing 4ttle 8d 8s 7ing 3l
4boy 7s 4ed 4hop 7s 4ied 6s 5gerent bs 5ng 4ow 6ed 6ing 6s 4s 4y 5ing 3ong 6ed 6ing 9s 6s 4ved 7s 4w 3t 4ed 4ing
4s 3ying 2moan 6ed 6ing 6s 3use 6d 6s 5ing 2nch 5ed 6s 5ing 3d 4er 4ing 4s 3eath 4diction bs 4factor as 5icial
9ries ay 6t 7ed 7ing 7s 7ted 8ing 4volence bs 9t 3ighted 5n 3t 4s 2queath 8ed 8ing 8s 5st 7s 2reave 7d 7ment bs
7s 6ing 4ft 4t 5s 3ried 6s 4y 5ing 3serk 3th 5ed 5ing 5s 2seech 7ed 8s 7ing 4t 5s 5ting 3ide 6s 4ege 7d 7s 6ing
3ought 3t 4ed 4ial 7ity 5ng 4ow 6ed 6ing 6s 4s 2t 3a 3cha 3ray 6al 8s 6ed 6ing 6s 4othal 9s 3s 3ted 5r 6ed 6ing
6ment 6s 4ing 4or 6s 3ween 2verage 8s 2ware 6d 6s 5ing 3ilder 8ed 8ing 8ment 8s 4tch 7ed 8s 7ing 2yond 1ias 4ed
5s 4ing 4sed 5ing 2b 3le 4ical 5ographic ces by 3s 2centennial cs 3ker 6ed 6ing 6s 4ie 6s 3ycle 7d 7s 6ing 2d
3den 4ing 3e 4d 4s 3ing 3s 2ennial 8s 2ffo 5s 3ocals 2g 3amist 8s 5ous 5y 3ger 5st 3ot 5ed 5ry 5s 2ke 4d 4s 3ing
5i 6s 3kie 6s 2lateral 3e 3ingual 9s 3l 4abong 9s 4board 9s 4ed 4fold 8s 4iards 5ng 5on 7s 4ow 6ed 6ing 6s 4s 2n
3aries 5y 3d 4er 6s 4ing 7s 4s 3gle 6d 6s 5ing 4o 3ned 4ing 3omial 3s 2ochemical 8stry 3degradable 3grapher as
8ical 9es 8y 3logical aly 7st 9s 6y 2partisan 3ed 5s 3lane 7s 2rch 5ed 6s 5ing 3d 4cage 8s 4ed 4ing 4s 3th 5day
8s 5ed 5ing 5mark 9s 5place as 5s 2scuit 7s 3ect 6ed 6ing 6s 4xual 8s 3hop 6s 3on 5s 2t 3ch 5ed 6s 5ing 3e 4s
3ing 3map 3s 3ten 5r 6er 7st 6ly 6ness 6sweet bs 2zarre 1lab 4bed 5ing 4s 3ck 5berries 9y aing 6ird 9s 6oard as
5ed 6n 7ed 7ing 7s 6r 6st 5head 9s 5ing 5jack 9ed 9ing 9s 5list 9ed 9ing 9s 5mail 9ed ar bs 9ing 9s 5out 8s 5s
6mith as 5top 8ped 9ing 8s 3dder 7s 4e 5s 3me 5d 5less 5r 5s 4ing 3nch 6ed 7s 6ing 5mange 4d 5er 6st 4k 5ed 6r
6st 6t 7ed 7ing 7s 5ing 5ly 5s 3re 5d 5s 4ing 3spheme 9d 9s 8ies 9ng 8ous 8y 4t 5ed 6r 5ing 5s 3tant 7ly 3ze 5d
5r 6s 5s 4ing 2each 6ed 7s 6ing 4k 5er 6st 4rier 7st 5y 4t 5ed 5ing 5s 3d 3ed 5ing 5s 3mish 7ed 8s 7ing 3nd 5ed
5ing 5s 4t 3ss 5ed 6s 5ing 8s 4t 3w 2ight 6ed 6ing 6s 3mp 5s 3nd 5ed 6r 6st 5fold 9ed 9ing 9s 5ing 8ly 5ly 5ness
5s 4k 5ed 6r 7ed 7ing 7s 5ing 5s 3p 4s 3ss 5ful 8ly 4ter 7ed 7ing 7s 3the 6ly 6r 6st 4z 5ed 6s 5ing 3zzard 8s
2ob 4bed 5ing 4s 3c 4k 5ade 8d 8s 7ing 6ge 5buster bs 5ed 5head 9s 5ing 5s 4s 3g 4ged 6r 7s 5ing 4s 3nd 5e 6r 6s
7t 5s 3od 5ed 5hound as 5ied 7r 7s 8t 6ng 5s 6hed 7ot 6tream 5thirstier dst by 5y 6ing 4m 5ed 5ing 5s 3ssom 7ed
7ing 7s 3t 4ch 6ed 7s 6ing 4s 4ted 6r 7s 5ing 3use 6d 6s 5ing 3w 4ie 6s 5ng 4n 4out 7s 4s 4torch 9es 2ubber 7ed
7ing 7s 3dgeon 8ed 8ing 8s 6r 7s 3e 4bell 8s 6rries 8y 5ird 8s 4d 4grass 4ing 4print 9ed 9ing 9s 4r 4s 5t 4y 5s
3ff 5ed 6r 6st 5ing 5s 3ing 3nder 7ed 7ing 7s 4t 5ed 6r 6st 5ing 5ly 5ness 5s 3r 4b 4red 5ing 4s 4t 5ed 5ing 5s
3sh 5ed 6s 5ing 4ter 7ed 7ing 7s 1oa 3r 4d 5ed 6r 7s 5ing 5s 5walk 9s 4s 3s 4t 5ed 5ful 8ly 5ing 5s 3t 4ed 4ing
4s 2b 3bed 4in 6g 6s 3cat 6s 3s 4led 7ded 8ing 7s 2de 4d 4s 3ice 6s 4es 4ly 4ng 3y 4guard 9s 4work 2g 3an 5s
3ged 4ing 4le 6d 6s 5ing 3s 3us 2il 4ed 5r 6s 4ing 4s 3sterous 2ld 4er 5st 4ly 4ness 3ogna 4ney 3ster 7ed 7ing
7s 3t 4ed 4ing 4s 2mb 4ard 7ed 7ing 7ment bs 7s 4ed 5r 6s 4ing 7s 4s 2nd 4age 4ed 4ing 4s 3e 4d 4s 4y 5er 6st
3fire 7s 3ier 5st 4ng 3net 6s 3us 5es 3y 3z 4a 4e 5r 2o 3by 3ed 3ing 3k 4case 8s 4ed 5nd 7s 4ing 7s 4keeper as
8ing 4let 7s 4mark 8ed 8ing 8s 4s 5helf 6op 8s 5tore 4worm 8s 3m 4ed 5rang 9ed 9ing 9s 4ing 4s 3n 4s 3r 4ish 4s
3s 4t 5ed 6r 7s 5ing 5s 3t 4ed 5e 6s 4h 5s 4ie 6s 5ng 4leg 7ged 8ing 7s 4s 5trap 4y 3ze 2p 2rder 6ed 6ing 6line
as 6s 3e 4d 5om 4s 3ing 6ly 3n 4e 3ough 7s 3row 6ed 6ing 6s 2shter 3ker 3om 5s 3s 4ed 5s 4ier 6st 5ng 4y
2tanical 6st 8s 5y 3ch 5ed 6s 5ing 3h 4er 6ed 6ing 6s 7ome 3tle 6d 6neck as 6s 5ing 4om 6ed 6ing 6less 6s 2ugh
5s 5t 3lder 7s 4evard 9s 3nce 6d 6s 5ing 4d 5aries 7y 5ed 5ing 5less 5s 4ties 6ful 5y 3quet 7s 3rbon 4geois 9ie
3t 4ique 8s 4s 2vine 6s 2w 3ed 4l 5s 3ing 3l 4der 7s 4ed 5gged 5r 4ing 4s 3s 2x 3car 6s 3ed 4r 5s 4s 3ing 2y
3cott 7ed 7ing 7s 3friend 9s 3hood 7s 3ish 3s 1ra 3ce 5d 5let 8s 5s 4ing 4ket 7ed 7ing 7s 5ish 3g 4gart 8s 5ed
5ing 4s 3id 5ed 5ing 5s 4n 5ed 5ier 7st 6ng 5less 5s 6torm aed aing as 5wash 9ed as 9ing 5y 4se 6d 6s 5ing 3ke
5d 5s 4ing 3n 4ch 6ed 7s 6ing 4d 5ed 5ied 7s 6ng 6sh 8ed 9s 8ing 5s 5y 6ing 3s 4h 5er 6st 4s 5es 5ier 8e 9s 7st
5y 3t 4s 3vado 4e 5d 5ly 5r 6y 5s 6t 4ing 4o 5s 3wl 5ed 5ing 5s 4n 5ier 7st 5y 3y 4ed 4ing 4s 3zen 6ed 6ing 6s
4ier 7s 2each 6ed 7s 6ing 4d 5ed 5ing 5s 5th 7s 5winner bs 4k 5able 9s 5down 9s 5fast 9ed 9ing 9s 5ing 5neck
5points 5s 5through cs 5water as 4st 6ed 6ing 6s 4th 6e 7d 7r 8s 7s 6ing 6less 6s 6taking 3d 3ed 5er 7s 5ing 5s
4ze 6d 6s 5ier 7st 6ng 5y 3kkie 7s 5y 3thren 3vity 3w 4ed 5ries 6y 4ing 4s 2ibe 5d 5ry 5s 4ing 3ck 5ed 5ing
5layer as 5s 3dal 6s 4e 5groom as 5s 6maid as 4ge 6d 6s 5ing 4le 6d 6s 5ing 3ef 5case 9s 5ed 6r 6st 5ing 5ly 5s
3gade 7s 4ht 6en 8ed 8ing 8s 7r 7st 6ly 6ness 3lliance 8t 9ly 9s 3m 4med 5ing 4s 5tone 3ne 4g 5ing 5s 4ier 6st
4k 5s 4y 3sk 5ed 6r 6st 5ing 5ly 5s 4tle 7d 7s 6ing 3tches 4tle 7r 7st 2oach 6ed 7s 6ing 4d 5cast 9ed 9ing 9s
5en 7ed 7ing 7s 6r 6st 5ly 5s 6ide 9d 9s 8ing 3cade 7d 7s 6ing 4coli 4hure 8s 3il 5ed 6r 7s 5ing 5s 3ke 5n 5r
6ed 6ing 6s 3nchitis 6o 7s 5o 6s 4ze 6d 6s 5ing 3och 6es 4d 5ed 5ing 5s 4k 5ed 5ing 5s 4m 5s 3th 5er 7hood bs
7ly 7s 5s 3ught 3w 4beat 8en 8ing 8s 4n 5ed 6r 6st 5ie 7s 6ng 5s 4s 5e 6d 6s 5ing 2uise 6d 6s 5ing 3mbies 5y
3nch 6ed 7s 6ing 4ette 8s 4t 3sh 5ed 6s 5ing 4k 5er 6st 4que 7r 7st 3tal 6ities 8y 6ly 4e 5s 4ish 1ubble 6d 6s
5ier 7st 6ng 5y 2ck 4ed 5t 6ed 6ing 6s 4ing 4le 6d 6s 5ing 4s 2d 3ded 4ies 5ng 4y 3ge 5d 5s 5t 6ed 6ing 6s 4ing
3s 2ff 4alo 7ed 8s 7ing 7s 4ed 5r 6ed 6ing 6s 5t 6ed 6ing 6s 4ing 4oon 7s 4s 2g 3ged 5r 6s 4ier 6s 7t 5ng 4y 3le
5d 5r 6s 5s 4ing 3s 2ild 5er 7s 5ing 8s 5s 4t 2lb 4ous 4s 3ge 5d 5s 4ing 3k 4ed 4ier 6st 5ng 4s 4y 3l 4dog 7ged
8ing 7s 6ze 8d 8r 9s 8s 7ing 4ed 5t 6in 8ed 8ing 8s 6s 4fight 9er bs 9s 5rog 8s 4ied 6s 5ng 5on 4s 4y 5ing 2m
3blebee 9s 3med 5r 5st 4ing 3p 4ed 5r 6s 4ier 6st 5ng 4s 4y 3s 2n 3ch 5ed 6s 5ing 3died 6s 4le 6d 6s 5ing 4y
5ing 3g 4alow 8s 4le 6d 6r 7s 6s 5ing 3ion 6s 3k 4ed 5r 6s 4ing 4s 3nies 4y 3s 3yip 6s 2oy 4ancy 6t 4ed 4ing 4s
2rble 6d 6s 5ing 3den 6ed 6ing 6s 7ome 3eau 6cracies ay 9t aic as 6s 6x 3ger 6s 4lar 7ies 7s 7y 5e 3ial 6s 4ed
5s 3lap 4ier 6st 4y 3n 4ed 5r 6s 4ing 5sh 7ed 8s 7ing 4s 4t 3p 4ed 4ing 4s 3r 4ed 4ing 4o 5s 5w 6ed 6ing 6s 4s
3sar 4t 5ed 5ing 5s 3y 4ing 2s 3ed 4s 3h 4ed 5l 6ed 6ing 6led 7ing as 6s 5s 4fire 8s 4ie 6r 6s 7t 5ng 4ranger as
4y 3ied 5r 5s 6t 4ly 4ness 8es 8man 9en 8woman ben 5g 3t 4ed 4ing 4le 6d 6s 5ing 4s 3y 4bodies 7y 4ing 2t 3cher
7ed 7ies 8ng 7s 7y 3ler 6s 3s 3t 4e 5d 5r 6cup 9s 6ed 6flied as 8y 9ing 6ing 6milk 6s 7cotch 6y 5s 4ing 4ock 7s
5n 6ed 6hole ad as 9ing 6ing 6s 4ress 8ed 9s 8ing 4s 2xom 2y 3er 5s 3ing 3s 2zz 4ard 7s 4ed 5r 6s 5s 4ing 1y 2e
3s 2gone 6s 2pass 6ed 7s 6ing 5t 2stander 9s 2te 4s 2way 5s 0cab 3aret 7s 3bage 7s 4ed 4ing 3in 5et 7s 5s 3le 5d
5s 4ing 3oose 7s 3s 2cao 5s 3he 5d 5s 4ing 3kle 6d 6s 5ing 3ti 4us 6es 2d 3die 6d 6s 4y 5ing 3ence 7s 4t 5s
2feteria 9s 3feine 2ge 4d 4s 4y 3ier 5st 4ng 3y 2jole 6d 6s 5ing 2ke 4d 4s 3ing 2lamities 7y 3cium 4ulate 9d 9s
8ing 9on bs 8or as 6i 6us 8es 3endar 8ed 8ing 8s 3f 4s 3iber 7s 5rate 9d 9s 8ing 9on bs 6e 7s 4co 6es 6s 3k 4ed
4ing 7s 4s 3l 4able 4ed 5r 6s 4igraphy 5ng 7s 4ous 7ed 8s 7ing 5w 4s 4us 6ed 7s 6ing 3m 4ed 5r 5st 4ing 4ly
4ness 4s 3orie 7s 3ve 5s 2m 3araderie 3e 4l 5s 4o 5s 4ra 6s 3ouflage ad as 9ing 3p 4aign 8ed 9r as 8ing 8s 4ed
5r 6s 4ing 4s 4us 6es 2n 3al 5s 4ries 5y 3cel 6ation 6ed 6ing 6lation cs 7ed 7ing 6s 5r 6s 3did 6acies 8y 7te 9s
6ly 5ed 6s 4le 6d 6s 7tick bs 5ing 4or 5ur 4y 5ing 3e 4d 4s 3ine 6s 5g 4ster 8s 3ker 6ed 6ing 6s 3ned 5ries 6y
4ibal 8ism 8s 5er 6st 5ng 4on 6ed 6ing 6s 5t 4y 3oe 5d 5ing 5s 4n 5ical 5s 4pied 7s 5y 6ing 3s 3t 4aloup 9e as
9s 5nkerous 4een 7s 5r 6ed 6ing 6s 3vas 6ed 7s 6ing 6s 7ed 8r 9s 8s 7ing 3yon 6s 2p 3abilities 9y 5le 6y
4citance 7ies 7or 9s 7y 3e 4d 4r 5ed 5ing 5s 4s 3illaries 8y 4tal 7isation 9e ad as 9ing 9m 9t as 8zation 9e ad
as 9ing 7s 5ulate ad as 9ing 3ped 4ing 3rice 7s 6ious aly 3s 4ize 7d 7s 6ing 4ule 7d 7s 6ing 3tain 7ed 7ing 7s
4ion 7ed 7ing 7s 5vate 9d 9s 8ing 6e 7s 6ities 8y 4or 6s 4ure 7d 7s 6ing 2r 3amel 7s 4t 5s 4van 7s 3bohydrate cs
5n 6s 4uretor as 8ter bs 9or bs 3cass 7es 4inogenic 3d 4board 4ed 4iac 5gan 8s 5nal 8s 6g 4s 3e 4d 4er 6ed 6ing
6s 4free 5ul 7ler 9st 8y 7ness 4less 8ly 8ness 4s 5s 6ed 7s 6ing 4taker 9s 3go 5es 5s 3ibou 7s 4cature ad as
9ing 4ng 3k 4ed 4ing 4s 3nage 5l 5tion 9s 4ival 8s 6ore 9s 8ous 3ol 5ed 5ing 5led 6ing 5s 4use 7d 7s 6ing 3p 4ed
5nter 9ed 9ing 9s 7ry 5t 6ed 6ing 6s 4ing 4s 3riage 8s 8way 5ed 6r 7s 6s 5on 4ot 6s 4y 5ing 3s 3t 4ed 5l 6s
4ilage 9s 5ng 4ographer cs ay 5n 6s 5on 7ed 7ing 8st as 7s 4ridge 9s 4s 4wheel 9ed 9ing 9s 3ve 5d 5s 4ing 2scade
7d 7s 6ing 3e 4d 4s 3h 4ed 5s 5w 6s 4ier 7ed 7ing 7s 5ng 4mere 3ing 6s 5o 6s 3k 4et 6s 4s 3serole 9d 9s 8ing
5tte 8s 4ino 7s 3t 4away 8s 4e 5r 6s 5s 4igate 9d 9s 8ing 5ng 7s 4le 6d 6s 5ing 4off 7s 4rate 8d 8s 7ing 4s 3ual
6ly 6s 6ties 7y 2t 3aclysm 9ic 9s 4log 7ed 7ing 7s 7ue 9d 9s 8ing 4pult 8ed 8ing 8s 4ract 8s 4strophe bs aic
3call 7ed 7ing 7s 4h 5es 5ier 7st 6ng 8s 5ment 5up 5y 3echism 9s 4gorical bly 8es 8se ad as 9ing 8ze ad as 9ing
7y 4r 5ed 6r 7s 5ing 5pillar bs 5s 3fish 7es 3hedral 9s 4olic 3nap 6ped 7ing 6s 4ip 3s 4up 3tle 3walk 7s 2ucus
6ed 7s 6ing 6sed 7ing 3ght 3liflower bs 4k 5ed 5ing 8s 5s 3sal 6ity 4e 5d 5s 5way 8s 4ing 4tic 7s 3tion 7ed 7ing
7s 6us 8ly 2valier 8s 5ries 6y 3e 4at 6s 4d 4rn 6s 4s 3iar 6e 4ng 4ties 5y 3ort 6ed 6ing 6s 2w 3ed 3ing 3s 1ease
5d 5fire 5less 9ly 5s 4ing 2dar 5s 3e 4d 4s 3ing 2iling 7s 2lebrate 9d 9s 8ing 9on bs 6ities 8y 4ry 4stial
3ibacy 6te 8s 3l 4ar 6s 4i 5st 7s 4o 5phane 5s 4s 4ular 8s 6ose 2ment 6ed 6ing 6s 4teries 7y 2nsor 6ed 6ing 6s
7hip 4ure 7d 7s 6ing 5s 6ed 7s 6ing 3t 4ennial as 5r 6ed 6ing 6piece bs 6s 4imeter as 8re as 5pede 9s 4ral 7ise
ad as 9ing 8ze ad as 9ing 7ly 7s 5e 6d 6piece bs 6s 5ifuge 6ng 4s 4uries 6y 2ramic 3eal 6s 4bral 4monial as 8es
8ous 7y 3tain 7ly 7ties 8y 4ificate bd bs aing 7ed 8s 6y 7ing 3vical 2ssation 9s 1hafe 5d 5s 4f 5ed 5ing 5s 4ing
3grin 7ed 7ing 7ned 8ing 7s 3in 5ed 5ing 5s 6aw 4r 5ed 5ing 5man 6en 5person bs 5s 3let 6s 4ice 7s 4k 5ed 5ier
7st 6ng 5s 5y 4lenge 9d 9r as 9s 8ing 3mber 7s 4eleon 9s 4p 5agne 9s 5ed 5ing 6on 8ed 8ing 8s 9hip cs 5s 3nce 6d
6llor as 6s 5ing 4delier as 4ge 6able 6d 6over 6s 5ing 4nel 7ed 7ing 7led 8ing bs 7s 4t 5ed 5ing 5s 3os 4tic 3p
4el 6s 5ron 8e 9d 9s 8ing 8s 4lain 8s 4ped 5ing 4s 4t 5er 7s 3r 4acter 9isation be cd cs bing btic eally es
azation be cd cs bing 9s 4coal 8s 4ge 6able 6d 6r 6s 5ing 4iot 7s 5sma 8tic bs 5table 9y 6ies 6y 4latan 9s 4m
5ed 5ing 5s 4red 5ing 4s 4t 5ed 6r 7ed 7ing 7s 5ing 5s 3se 5d 5s 4ing 4m 5s 4sis 4te 6n 7ed 7ing 7s 6r 6st 5ise
8d 8ment cs 8s 7ing 6ty 3t 4s 4ted 6r 7box aes 7ed 7ing 7s 5ier 7st 6ng 5y 3uffeur 9ed 9ing 9s 4vinist as 2eap
5en 7ed 7ing 7s 6r 6st 5ly 5ness 4t 5ed 5ing 5s 3ck 5ed 6r 7s 5ing 5out 5point 5s 5up 7s 3ek 5ed 5ing 5s 4p 5ed
5ing 5s 4r 5ed 5ful 8ler ast 9y 8ness 5ier 7st 6ng 5s 5y 4se 6cloth 6d 6s 5ing 4tah 7s 3f 4s 3mical 8ly 8s 5st
7ry 7s 3que 6d 6r 7s 6s 5ing 3rish 7ed 8s 7ing 4ries 5y 4ub 6im 8s 6s 3ss 4t 5nut 8s 5s 3w 4ed 4ier 6st 5ng 4s
4y 2i 3c 4er 5st 4k 5en 7ed 7ing 7s 5s 3d 4den 4e 5d 5s 4ing 3ef 5er 6st 5ly 5s 5tain 9s 3ld 5birth as 5hood 9s
5ish 5like 5ren 4e 5s 4i 5es 5s 4l 5ed 6r 6st 5i 6er 7s 8t 6ng 5s 5y 3me 5d 5s 4ing 4ney 7s 4p 5anzee as 5s 3n
4a 4k 5ed 5ing 5s 4ned 5ing 4s 4tz 3p 4munk 8s 4ped 6r 7s 5ing 4s 3ropractor cs 4p 5ed 5ing 5s 3sel 6ed 6ing
6led 7ing 6s 3valrous 7y 2lorine 5oform aed aing as 6phyl al 2ocolate 9s 3ice 6r 6s 7t 4r 5s 3ke 5d 5s 4ing
3lera 5sterol 3ok 5s 4se 6s 6y 5ier 7st 6ng 5y 3p 4ped 6r 7ed 7ing 7s 5ier 7st 6ng 5y 4s 3ral 6s 4d 5s 4e
5ographer ds by 5s 4tle 7d 7s 6ing 4us 6ed 7s 6ing 6sed 7ing 3se 5n 3w 4der 7s 4ed 4ing 4s 2risten 8ed 8ing bs
8s 3ome 6d 6s 5ing 6um 5osome as 4nic 7ally 7le 9d 9s 8ing 5ological dly aes 9y 3ysanthemum ds 2ubbier 7st 5y
3ck 5ed 5ing 5le 7d 7s 6ing 5s 3g 4ged 5ing 4s 3m 4med 5ier 7st 6ng 5y 4s 3nk 5ier 7st 5s 5y 3rch 6es 4n 5ed
5ing 5s 3te 5s 1ider 5s 2gar 5et 7s 7te 9s 5s 2nch 5ed 6s 5ing 3der 6ed 6ing 6s 3ema 6s 3namon 2pher 6ed 6ing 6s
2rca 4le 6d 6s 5ing 4uit 7ed 7ing 7ous 7ry 7s 5lar 8s 7te 9d 9s 8ing 9on bs 8ory 5mcise ad as 9ing aon cs
6ference ds 7lex 6stance cd cs bing atial 6vent aed aing bon as 5s 6es 2stern 7s 2tation 8s 3e 4d 4s 3ies 4ng
4zen 7s 8hip 3ric 4us 6es 3y 2vic 5s 4l 5ian 8s 6sation cs 7e 8d 8s 7ing 6ties 7y 6zation cs 7e 8d 8s 7ing 1lack
5ed 5ing 5s 3d 3im 5ed 5ing 5s 4rvoyance at bs 3m 4ber 7ed 7ing 7s 4med 5ier 7st 6ng 5y 4or 6ed 6ing 6s 5ur 7ed
7ing 7s 4p 5ed 5ing 5s 4s 3n 4destine 4g 5ed 5ing 5s 4k 5ed 5ing 5s 4s 3p 4ped 6r 7s 5ing 4s 4trap 3ret
4ification ds 7ed 8s 6y 7ing 5net 8s 5ty 3sh 5ed 6s 5ing 4p 5ed 5ing 5s 4s 5ed 6s 5ic 7al 7s 6fication es 8ed 9s
7y 8ing 6ng 5mate 9s 5room 9s 5y 3tter 7ed 7ing 7s 3use 6s 5trophobia 3w 4ed 4ing 4s 3y 2ean 5ed 6r 7s 6st 5ing
5lier 8st 7ness 6y 5s 6e 7d 7r 8s 7s 6ing 4r 5ance 9s 5ed 6r 6st 5ing 8s 5ly 5ness 5s 4t 5s 4vage 8s 5e 6d 6r 7s
6s 5ing 3f 4s 4t 5s 3mency 3nch 6ed 7s 6ing 3rgies 5y 6man 7en 4ic 6al 6s 4k 5ed 5ing 5s 3ver 6er 7st 6ly 6ness
2ick 5ed 5ing 5s 3ent 6s 3ff 5s 3mactic 5te 7s 5x 6ed 7s 6ing 4b 5ed 6r 7s 5ing 5s 4e 5s 3nch 6ed 7s 6ing 4g
5ing 5s 4ic 6al 8ly 6s 4k 5ed 5ing 5s 3p 4board 9s 4ped 5ing 8s 4s 4t 3que 6s 3toris 2oak 5ed 5ing 5s 3ck 5ed
5ing 5s 5wise 6ork 9s 3d 4s 3g 4ged 5ing 4s 3ister 8ed 8ing 8s 3ne 5s 3se 5d 5ly 5ness 5r 5s 6t 5t 6ed 6ing 6s
4ing 4ure 7s 3t 4h 5e 6d 6s 7pin as 5ing 5s 4s 4ted 5ing 3ud 5burst as 5ed 5ier 7st 6ng 5s 5y 4t 5ed 5ing 5s 3ve
5n 5r 6s 5s 3wn 5ed 5ing 5s 2ub 4bed 5ing 4house 9s 4s 3ck 5ed 5ing 5s 3e 4d 4ing 4less 4s 3ing 3mp 5ed 5ing 5s
4sier 7st 6ly 6ness 5y 3ng 3ster 7ed 7ing 7s 3tch 6ed 7s 6ing 4ter 7ed 7ing 7s 1oach 5ed 6s 5ing 3gulate 9d 9s
8ing 9on 3l 4ed 5sce 8d 8s 7ing 4ing 5tion 9s 4s 3rse 6ly 6n 7ed 8ss 7ing 7s 6r 6st 3st 5al 5ed 6r 7s 5ing 5line
9s 5s 3t 4ed 4hanger as 4ing 4s 3x 4ed 5s 4ing 2b 3alt 3bered 6ing 4le 6r 7s 3ra 5s 3s 3web 6s 2cain 6e 3k 4ed
5yed 4ier 6st 5ng 4pit 7s 4roach 9es 4s 4tail 8s 4y 3oa 5nut 8s 5s 4nut 7s 4on 6ed 6ing 6s 2d 3ded 4ing 3e 4d 4s
3ing 3s 2efficient bs 3rce 6d 6s 5ing 6on 3xist 7ed 8nce 7ing 7s 2ffee 6s 5r 6s 4in 6ed 6ing 6s 2g 3ency 5t 3nac
6s 4itive 3s 2herence 7t 8ly 2il 4ed 4ing 4s 3n 4age 7s 4cide 8d 8nce bs 9tal cly 8s 7ing 4ed 4ing 4s 2ke 4d 4s
3ing 2lander 8s 3d 4er 5st 4ly 4ness 4s 3ic 3laborate bd bs aing bon ds bve aor cs 5ge 7s 5pse 8d 8s 7ible 8ng
5r 6bone as 6ed 6ing 6s 5te 7d 7ral 7s 6ing 7on 4eague 9s 5ct 7ed 7ing 8on as 8ve aly as 7or 9s 7s 5ge 7s 6iate
4ide 7d 7s 6ing 5e 6s 5sion 9s 4oquial aism ds 4usion 3on 5el 7s 6s 5ial 8s 6es 6sation 7e 8d 8s 7ing 6zation 7e
8d 8s 7ing 5s 5y 4r 5ed 7s 5ful 5ing 5less 5s 4ssal 4ur 6ed 8s 6ful 6ing 6less 6s 3t 4s 3umn 6s 2ma 4s 3b 4at
6ant 9s 6ed 6ing 6s 6ted 7ing 4ed 4ination bs 6e 7d 7s 6g 6ing 4s 4ustible bs 8on 3e 4back 4dian 8s 6es 5y 4lier
7st 5y 4s 5tible as 4t 5s 3fort 7able ay 7ed 7ing 7s 3ic 5al 5s 4ng 6s 3ma 5nd 7ant as 7ed 8er aed aing as 8r 9s
7ing 7ment bs 7o 8es 8s 7s 5s 4emorate bd bs aing bon ds 5nce 8d 8ment cs 8s 7ing 6d 7able 8tion cs 7ed 7ing 7s
6t 7aries 9y 8tor bs 7ed 7ing 7s 5rce 7ial aise dd ds cing cm bze dd ds cing aly as 4iserate bd bs aing bon ds
6sion aed br cs aing as 5t 6ment as 6s 6ted 8e 9s 7ing 4odities 8y 6ore 9s 5n 6er 7st 6ly 6place bs 6s 6wealth
cs 5tion 9s 4unal 6e 7d 7s 6icable 9te bd bs aing bon ds bve aor 7ng 7on 9s 7que as 7sm 8t 9s 7ties 8y 5tative
6e 7d 7r 8s 7s 6ing 3pact 7ed 8r 8st 7ing 8on 7s 5nies 7on 9s ahip 6y 5rable 7tive bly bs 6e 7d 7s 6ing 7son as
6tment bs 5ss 7ed 8s 7ing 8on aate 5tibility 8le as 6riot as 4el 6led 7ing 6s 5nsate ad as 9ing aon cs 5te 7d
7nce as 8t 9ly 7s 6ing 7tion bs 9ve 8or as 4ilation bs 6e 7d 7r 8s 7s 6ing 4lacency 9t 6in 8ed 8ing 8s 8t 9s
5ement aary aed aing as 6te 8d 8ly 8ness 8r 8s 9t 7ing 8on 6x 7es 7ion aed as 8ties 9y 5iance 8t 6cate ad as
9ing aon cs 6ed 7s 6ment aary aed aing as 5y 6ing 4onent 9s 5se 7d 7r 8s 7s 6ing 7te 9s 8ion bs 6t 7ed 7ing 7s
6ure 5und 8ed 8ing 8s 4rehend aed aing as 9sible bon ds bve dly ds 6ss 8ed 9s 8ing 9on 5ise 8d 8s 7ing 5omise ad
as 9ing 4ulsion as 8ve 7ories 9y 5nction bs 5tation bal bs 6e 7d 7r 8ise bd bs aing 9ze bd bs aing 8s 7s 6ing
3rade 7s 8hip 2n 3catenate bd bs aing bon ds 5ve 4eal 7ed 7ing 7ment 7s 5de 7d 7s 6ing 5it 7ed 7s 6vable ay 7e
8d 8s 7ing 5ntrate bd bs aing bon ds 8ic 5pt 7ion as 7s 7ual aly 5rn 7ed 7ing 7s 6t 7ed 7i 8ng 7o 8s 7s 5ssion
as 4iliate ad as 9ing aon 5se 7ly 7ness 7r 7st 4lude 8d 8s 7ing 6sion as 8ve aly 4oct 7ed 7ing 8on as 7s 5rd
7ance 5urse 9s 4rete 8d 8s 7ing 4ur 6red 8nce bs ay 9t aly 7ing 6s 5ssion as 3demn 7ation cs 7ed 7ing 7s
5nsation cs 7e 8d 8s 7ing 5scend aed aing as 4iment 9s 5tion 9al bly bs 9ed 9ing 9s 4olence as 5m 6inium bs 6s
5ne 7d 7s 6ing 5r 6s 4ucive 6t 7ed 7ing 7or 9s 7s 3e 4s 3fection as 5deracies ay 9te bd bs aing bon ds 5r 6ence
as 6red 8r 7ing 6s 5ss 7ed 8s 7ing 8on as 5tti 4idant 9s 6e 7d 7nce as 8t 9ial city cly 9ly 7s 6ing 5gurable
9tion ds 8e 9d 9s 8ing 5ne 7d 7ment bs 7s 6ing 5rm 7ation cs 7ed 7ing 7s 5scate ad as 9ing aon cs 4lict 8ed 8ing
8s 4orm 7ed 7ing 8ty 7s 5und 8ed 8ing 8s 4ront 8ation ds 8ed 8ing 8s 4use 7d 7s 6ing 7on 3geal 7ed 7ing 7s 5nial
5st 7ed 7ing 8on 7s 4lomerate cd cs bing 4ratulate cd cs bing cons 5egate ad as 9ing aon cs 6ss 8es 8man 9en
8woman ben 5uent 3ical 4fer 7ous 7s 3jecture ad as 9ing 4ugal 7te 9d 9s 8ing 9on bs 5nction bs 5re 7d 7s 6ing
3nect 7ed 8r 9s 7ing 8on as 8ve 9ity 7or 9s 7s 5d 5xion 9s 4ing 4oisseur bs 5tation bs 6e 7d 7s 6ing 3quer 7ed
7ing 7or 9s 7s 6st 8s 3s 4cience as 8tious 6ous 9ly 9ness des 4ecrate ad as 9ing 6utive 5nsus 9es 6t 7ed 7ing 7s
5quence bs 9t aial aly 5rvation asm ave cs 9ories by 7e 8d 8s 7ing 4ider 8able by 9te aion ds 8ed 8ing 8s 5gn
7ed 7ing 7ment bs 7s 5st 7ed 8ncies ay 9t aly 7ing 7s 4olation bs 6e 7d 7s 6idate bd bs aing bon ds 7ng 5nant 9s
5rt 7ed 7ing 8um 7s 4picuous bly 6racies 9y 8tor bs 7e 8d 8s 7ing 4tancy 7t 8ly 8s 5ellation ds 6rnation
5ipation 6tuencies by at bs 8te ad as 9ing aon cal ely es cs 5rain 9ed 9ing 9s 9t as 6ict 9ed 9ing aon cs 9s
6uct 9ed 9ing aon cs ave 9s 7e 8d 8s 7ing 4ul 6ar 7te 9s 6s 6t 7ancy 9t as 8tion cs 7ed 7ing 7s 5mable as 6e 7d
7r 8ism 8s 7s 6ing 6mate ad as 9ing 6ption 3tact 7ed 7ing 7s 5gion 9s 8us 5in 7ed 8r 9s 7ing 7s 5minate bd bs
aing bon 4emplate bd bs aing bon bve ds 7oraries by 7t 8ible 8uous 5nd 7ed 8r 9s 7ing 7s 6t 7ed 7ing 8on as 9us
7ment 7s 5st 7ant as 7ed 7ing 7s 5xt 7s 7ual 4iguous 5nent 9al bs 9s 6gencies ay 9t as 6ual 9ly 8tion cs 7e 8d
8s 7ing 8ty 7ous aly 7um 4ort 7ed 7ing 8on as 7s 5ur 7ed 7ing 7s 4raband 6ception bve ds 7t 8ed 8ing 9on bs 8or
as 8s 8ual 6dict aed aing bon ds aory as 6ption bs 6ries 7y 6st 8ed 8ing 8s 6vene as 9tion 5ibute ad as 9ing aon
cs 9or bs by 6te 6ve 8d 8s 7ing 5ol 7lable 8ed 9r as 8ing 7s 6versial bes ay 3valesce ad ance ds bt cs as 9ing
4ection 5ne 7d 7s 6ience bs 9t aly 7ng 6t 7ion aal cly as 7s 5rge 8d 8nce 8s 7ing 6sant 8tion cal cs 7e 8d 8ly
8s 7ing 8on as 6t 7ed 8r 9s 7ible bs 8ng 7or 9s 7s 5x 5y 6ance as 6ed 6ing 6s 4ict 7ed 7ing 8on as 7s 5nce 8d 8s
7ing aly 4oluted 5y 6ed 6ing 6s 4ulse 8d 8s 7ing 8on as 8ve 2o 3ed 4e 5d 5ing 5s 3ing 3k 4book 8s 4ed 5r 4ie 6s
5ng 4s 4y 3l 4abah 8s 4ed 5r 6s 5st 4ibah 8s 5ng 4ly 4s 3p 4ed 5r 6ate 9d 9s 8ing 9on 9ve bs 4ing 4s 3rdinate ad
as 9ing aon 9or 3s 2p 3e 4d 4s 3ied 5r 6s 5s 4ng 4ous 7ly 3ped 5r 6head as 6s 4ing 3s 3ulate 7ion 3y 4ing 4right
9ed 9ing 9s 2ral 5s 3d 4ed 4ial 7ly 7s 5ng 4less 4on 6ed 6ing 6s 4s 4uroy 3e 4d 4s 3ing 3k 4ed 4ing 4s 5crew 9ed
9ing 9s 3n 4ea 6s 5d 5r 6ed 6ing 6s 5t 6s 4flakes 4ier 6st 5ng 4meal 4s 5tarch 4y 3ollary 4naries 7y 6tion as
5er 7s 3poral 8s 7te 8ion bs 4s 5e 6s 4ulent 5s 6cle 9s 3ral 6led 7ing 6s 4ect 7ed 8r 8st 7ing 8on as 8ve 7ly
7ness 7or 7s 5late 9d 9s 8ing 9on bs 5spond aed bnce es ct ds aing dly as 4idor 8s 4oborate bd bs aing bon 8ee
ad aing as 5de 7d 7s 6ing 5sion 7ve 9s 4upt 7ed 8r 8st 7ible 8ng 8on as 7s 3sage 7s 4et 6ed 6ing 6s 3tex 2sier
5s 6t 4ly 4ness 3metic 8s 4ic 4ology 5naut 9s 5politan cs 5s 6es 3sie 6s 3t 4ed 4ing 7s 4lier 7st 5y 4s 4ume 7d
7s 6ing 3y 2t 3s 3tage 7s 4on 6ed 6ing 6s 6tail as 6wood as 2uch 5ed 6s 5ing 3gar 6s 4h 5ed 5ing 5s 3ld 3ncil
7lor as 7or 9s 7s 4sel 7ed 7ing 7led 8ing 8or as 7or 9s 7s 4t 5able 5down 9s 5ed 6nance bd bs aing 6r 7act aed
aing as 8ttack ded ding ds 7balance ed es ding 7clockwise 7ed 8xample 7feit bed bing bs 7ing 7part bs 7s 8ign
bed bing bs 6ss 8es 5ies 6ng 5less 5ries 6y 7man 8en 7side bs 5s 5y 3p 4le 6d 6s 5ing 4on 6s 4s 3rage 7ous aly
4ier 7s 4se 6d 6r 6s 5ing 4t 5ed 6ous 9ly 6sies 7y 5house as 5ing 5room 9s 5s 6hip 9s 5yard 9s 3sin 6s 2ve 4nant
8ed 8ing 8s 4r 5age 5ed 5ing 5s 5t 6ly 6s 4s 4t 5ed 5ing 5ous 5s 2w 3ard 6ice 6ly 6s 3boy 6s 3ed 4r 5ed 5ing 5s
3girl 7s 3hide 7s 3ing 3s 2x 2y 3er 4st 3ote 6s 2zier 5s 6t 4ly 4ness 3y 3zie 6s 1rab 4bed 5ier 7st 6ng 5y 4s
3ck 5ed 6r 7s 5ing 5le 7d 7s 6ing 5pot 8s 5s 3dle 6d 6s 5ing 3ft 5ed 5ier 7st 6ly 6ng 5s 6man 7en 5y 3g 4gier
7st 5y 4s 3m 4med 5ing 4p 5ed 5ing 5s 4s 3nberries 8y 4e 5d 5s 4ia 5ng 5um 7s 4k 5ed 5ier 7st 6ng 5s 5y 3p 3sh
5ed 6s 5ing 4s 5er 6st 3te 5d 5r 6ed 6ing 6s 5s 4ing 3ve 5d 5s 4ing 7s 3wfish 8es 4l 5ed 5ing 5s 3yfish 8es 4on
6ed 6ing 6s 3ze 5d 5s 4ier 6s 7t 5ly 5ness 6g 4y 2eak 5ed 5ier 7st 6ng 5s 5y 4m 5ed 5ier 7st 6ng 5s 5y 4se 6d 6s
5ing 4te 6d 6s 5ing 6on 8s 6ve 8ly 8s 7ity 5or 7s 5ure 8s 3dence 6tial as 4ibility 6le 5t 6able 6ed 6ing 6or 8s
6s 4ulous 3ed 5s 4k 5s 4p 5ier 7st 6ng 5s 5y 3mate 7d 7s 6ing 7on 9s 3pe 5s 4t 3scendi 8o 9s 7t 8s 4t 5ed
5fallen 5ing 5s 3tin 6ous 6s 3vasse 8s 4ice 7s 3w 4ed 4ing 4s 2ib 4bed 5ing 4s 3cket 7s 3ed 4s 3me 5s 4inal 8ly
8s 4son 7ed 7ing 7s 3nge 6d 6s 5ing 4kle 7d 7s 6ing 3pple 7d 7s 6ing 3ses 4is 4p 5ed 6r 6st 5ing 5ly 5s 5y
4scross aed bs aing 3teria 7on 9s 4ic 6al 8ly 6ise 9d 9s 8ing 8m 9s 7ze 9d 9s 8ing 6s 5que 8d 8s 7ing 2oak 5ed
5ing 5s 3c 4het 7ed 7ing 7s 4i 4k 5ery 5s 4odile 9s 4s 4us 6es 3fts 3nies 4y 3ok 5ed 7er 8st 5ing 5s 4n 5ed 5ing
5s 3p 4ped 5ing 4s 3quet 3ss 5bow 8s 5ed 6r 6s 7t 5ing 8s 5road 9s 5walk 9s 6ord 9s 3tch 6es 3uch 6ed 7s 6ing 3w
4bar 7s 4d 5ed 5ing 5s 4ed 4ing 4n 5ed 5ing 5s 4s 2ucial 7ly 5fied 8s 7x 8es 8ion bs 6y 7ing 3de 5ly 5r 5st 4ity
3el 5er 6st 5ler 7st 6y 5ties 6y 3ise 6d 6r 7s 6s 5ing 3mb 5ed 5ing 5le 7d 7s 6ier 8st 7ng 6y 5s 4mier 7st 5y
4ple 7d 7s 6ing 3nch 6ed 7s 6ing 6y 3sade 7d 7r 8s 7s 6ing 4h 5ed 6s 5ing 4t 5acean as 5ed 5ier 7st 6ng 5s 5y
3tch 6es 3x 4es 2y 3babies 6y 3ing 3pt 5ic 5s 3stal 7ize ad as 9ing 7lisation ae bd bs aing 9zation ae bd bs
aing 7s 1s 1ub 3e 4d 4s 3ic 5le 7s 4ng 3s 2ckoo 6s 3umber 8s 2ddle 6d 6s 5ing 5y 2e 3d 3ing 3s 2ff 4ed 4ing 4s
2ing 3sine 7s 2linary 3l 4ed 5nder 9s 4ing 4s 3minate 9d 9s 8ing 9on bs 3pable 4rit 7s 3t 4ivate 9d 9s 8ing 9on
4s 4ural 8ly 6e 7d 7s 6ing 2mbersome 3ming 3s 3ulative 2nning 7er 8st 7ly 2p 3board 8s 3ful 6s 3ped 4ing 3s 4ful
2r 3able 4tor 7s 3b 4ed 4ing 4s 3d 4le 6d 6s 5ing 4s 3e 4d 4s 3few 6s 3ing 4o 5s 6ities 8y 5us 7ly 3l 4ed 4ing
4s 4y 3rant 7s 4encies 7y 6t 7ly 7s 4icula 8um as 5ed 6s 4y 5ing 3se 5d 5s 4ing 4or 6y 4t 3t 4ail 7ed 7ing 7s 6n
7ed 7ing 7s 4er 5st 4sey 7ed 7ing 7s 5ied 7s 5y 6ing 3vature 9s 4e 5d 5s 4ing 2shion 7ed 7ing 7s 3tard 7s 4odian
9s 6y 5m 6ary 6er 8s 6isation 8e 9d 9s 8ing 7zation 8e 9d 9s 8ing 6s 2t 3back 7s 3e 4r 4st 3icle 7s 3lery 5t 6s
3s 3ter 6s 4hroat 9s 4ing 7s 1yanide 2bernetics 2cle 5d 5s 4ic 5ng 5st 7s 4one 7s 2linder 8s 6rical 2mbal 6s
2nic 5al 5ism 5s 2pher 6ed 6ing 6s 3ress 7es 2st 4s 1zar 4s 0dab 3bed 4ing 4le 6d 6s 5ing 3s 2chshund 9s 2d
3dies 4y 3s 2emon 2ffodil 8s 3t 2gger 6s 2ilies 4y 3ntier 7s 8t 6ly 5y 3ries 4y 3s 4es 4ies 4y 2llied 6s 4y 5ing
2m 3age 6d 6s 5ing 3e 4s 3med 4ing 3n 4ation 4dest 4ed 6est 4ing 4s 3p 4ed 5n 6ed 6ing 6s 5r 5st 4ing 4ness 4s
3s 4el 6s 2nce 5d 5r 6s 5s 4ing 3delion 9s 4ier 6s 7t 4ruff 4y 3ger 6ous 9ly 6s 4le 6d 6s 5ing 3k 4er 5st 2pper
6er 7st 2re 4d 5evil 9s 4s 3ing 3k 4en 6ed 6ing 6s 5r 5st 4ly 4ness 3ling 7s 3n 4ed 4ing 4s 3t 4ed 4ing 4s 2sh
4board 9s 4ed 5s 4ing 3tardly 2ta 4base 8s 3e 4d 4s 3ing 3um 2ub 4ed 4ing 4s 3ghter 8s 3nt 5ed 5ing 5less 5s
2wdle 6d 6s 5ing 3n 4ed 4ing 4s 2y 3break 3dream 8ed 8ing 8s 8t 3light 3s 3time 2ze 4d 4s 3ing 3zle 6d 6s 5ing
1eacon 6s 3d 4en 6ed 6ing 6s 5r 5st 4lier 7st 6ne 8s 5ock 8ed 8ing 8s 5y 4set 3f 4er 5st 4ness 3l 4er 6s 4ing 7s
4s 4t 3n 4s 3r 4er 5st 4ly 4s 4th 6s 3th 5bed 8s 5s 3ves 2base 6d 6ment as 6s 5ing 4table 5e 6d 6s 5ing
4ucheries 9y 3ilitate ad as 9ing 7ies 7y 4t 5ed 5ing 5s 3onair 3rief 7ed 7ing 7s 5s 3t 4or 6s 4s 3ug 5ged 7r
6ing 5s 4nk 6ed 6ing 6s 4t 5ed 5ing 5s 2cade 6nce 7t 8s 6s 4nter 8s 4pitate ad as 9ing 4y 5ed 5ing 5s 3ease 7d
7s 6ing 4it 6ful 9ly 6s 5ve 7d 7s 6ing 4ncies 6y 5t 6ly 6ralisation be cd cs bing azation be cd cs bing 4ption
9s 7ve 3ibel 7s 4de 6d 7ly 6s 5ing 5uous 4mal 7s 6te 8d 8s 7ing 4pher 8ed 8ing 8s 4sion 8s 6ve 8ly 3k 4ed 4ing
4s 3laration bs 6e 7d 7s 6ing 4ension 4ine 7d 7s 6ing 3ode 6d 6r 6s 5ing 4mpose 9d 9s 8ing 9tion 4rate 8d 8s
7ing 8on as 8ve 7or 9s 5ous 5um 4y 5ed 5ing 5s 3rease 8d 8s 7ing 5e 6d 6ing 6s 5pit 4ied 6s 4y 5ing 2dicate 8d
8s 7ing 8on as 3uce 6d 6s 5ing 5t 6ed 6ing 7on 9s 7ve 6s 2ed 4ed 4ing 4s 3m 4ed 4ing 4s 3p 4en 6ed 6ing 6s 5r
5st 4ly 4s 3r 4s 2face 6d 6s 5ing 4mation 7ory 5e 6d 6s 5ing 4ult 7ed 7ing 7s 3eat 6ed 6ing 7st 6s 4cate 8d 8s
7ing 5t 6ed 6ing 7ve 9s 6s 4nce 7d 7less 7s 6ing 5d 6ant 9s 6ed 7r 8s 6ing 6s 5se 7d 7less 7s 6ible 7ng 7ve 4r
5ence 7tial 5red 6ing 5s 3iance 6t 7ly 4ciencies 9y 8t 6t 7s 4ed 5s 4le 6d 6s 5ing 4nable 5e 6d 6s 5ing 6te 8ly
7ion as 8ve 3late 7d 7s 6ing 7on 4ect 7ed 7ing 8on as 7s 3orm 6ed 6ing 7ties 8y 6s 3raud 7ed 7ing 7s 4ost 7ed
7ing 7s 3t 4er 5st 4ly 3unct 3y 4ing 2generate ad as 9ing 3radation 6e 7d 7s 6ing 4ee 6s 2hydrate 9d 9s 8ing
2ified 6s 4y 5ing 3gn 5ed 5ing 5s 3ties 4y 2ject 6ed 6ing 7on 6s 2lay 5ed 5ing 5s 3ectable 4gate 8d 8s 7ing 8on
as 4te 6d 6rious 6s 5ing 6on 8s 3i 4berate ad aly as 9ing aon cs 4cacies 7y 6te 8ly 8ssen cs 5ious 9ly 4ght 7ed
7ful 7ing 7s 4mit 7ed 8r 9s 7ing 7s 4nquencies ay 9t as 4ria 6ous 9ly 6um 8s 4s 4ver 7ance 7ed 7ies 8ng 7s 7y
3ta 5s 3ude 6d 6s 5ing 4ge 6d 6s 5ing 4sion 8s 4xe 3ve 5d 5s 4ing 2magog 7s 7ue 9s 4nd 6ed 6ing 6s 3ean 6ed 6ing
6or 7ur 6s 4nted 6ia 4rit 7s 3ise 6d 6s 5ing 3ocracies 8y 7t 8ic aally 8s 4lish 8ed 9s 8ing 6tion as 4n 5s
6trably 9te bd bs aing bon ds bve ds aor cs 4ralise ad as 9ing 8ze ad as 9ing 4te 6d 6s 5ing 6on 8s 4unt 3ure
6ly 6r 6st 2n 3ial 6s 4ed 5s 4grate 4m 5s 3omination cs 9or bs 4te 6d 6s 5ing 4unce 8d 8s 7ing 3s 4e 5ly 5r 5st
4ities 6y 3t 4al 4ed 4ing 5st 7ry 7s 4s 3unciation cs 3y 4ing 2odorant 9s 6ise 9d 9s 8ing 7ze 9d 9s 8ing 2part
6ed 6ing 6ment aal as 6s 6ure 9s 3end 6able 7nce 8t 9s 6ed 7nce 9ies 9y 8t 9s 6ing 6s 3ict 6ed 6ing 7on 6s 3lete
7d 7s 6ing 4orable 6e 7d 7s 6ing 3ort 6ation bs 6ed 6ing 6ment 6s 4se 6d 6s 5ing 6t 7ed 7ing 7s 4t 5s 3rave 7d
7s 6ing 7ties 8y 4ecate 9d 9s 8ing 6iate ad as 9ing aon 5ss 7ed 8s 7ing aly 8on as 4ivation bs 6e 7d 7s 6ing 3th
5s 3uties 5y 2rail 6ed 6ing 6ment as 6s 4nge 7d 7s 6ing 3elict 8s 3ide 6d 6s 5ing 4sion 4vation as 8ve as 5e 6d
6s 5ing 3ogatory 3rick 7s 2scend 7ant as 7ed 8nt as 7ing 7s 6t 7s 4ribable 7e 8d 8s 7ing 6ption bs 9ve 8or as
3ecrate 9d 9s 8ing 9on 4gregation 4rt 6ed 7r 8s 6ing 6s 5ve 7d 7s 6ing 3ign 6ate 9d 9s 8ing 9on bs 6ed 7r 8s
6ing 6s 4rability 7le 5e 6d 6s 5ing 5ous 4st 6ed 6ing 6s 3k 4s 4top 3olate 8d 8s 7ing 8on 3pair 7ed 7ing 7s 5tch
8ed 9s 8ing 4erate 9ly 8ion 4icable 5se 7d 7s 6ing 5te 4ondent 5t 6ic 6s 3sert 7s 3tabilise 9ze 4ination bs 6e
7d 7s 6ies 7ng 6y 5tute 8ion 4roy 7ed 8r 9s 7ing 7s 5uction 9ve 2tach 6able 6ed 7s 6ing 6ment as 4il 6ed 6ing 6s
5n 6ed 6ing 6s 3ect 6able 6ed 6ing 7on 7ve 9s 6or 8s 6s 4ntion 9s 4r 5gent 9s 5iorate bd bs aing bon 5minable
9tion ds 8e 9d 9s 8ing 9sm atic 5red 7nt 9s 6ing 5s 4st 6ed 6ing 6s 3hrone 8d 8s 7ing 3onate 8d 8s 7ing 8on as
7or 9s 4ur 6ed 6ing 6s 3ract 7ed 7ing 7s 4iment 9al 9s 2value 4state 9d 9s 8ing 9on 3elop 7ed 8r 9s 7ing 7ment
bs 7s 3iant 5te 7d 7s 6ing 7on 9s 4ce 6s 4l 5ed 5ing 5led 6ing 5s 4ous 4se 6d 6s 5ing 3o 4id 4lution 5ve 7d 7s
6ing 4te 6d 6e 7s 6s 5ing 6on 8s 4ur 6ed 6ing 6s 5t 6er 7st 6ly 2w 2xterity 6ous 4rous 1iabetes 6ic 8s 4olical
3gnose 8d 8s 7ing 8s 7tic as 4onal 8ly 8s 4ram 7ed 7ing 7med 8ing 7s 3l 4ect 7s 5d 4ing 7s 4led 5ing 8s 4og 6s
6ue 8s 4s 3meter 8s 6rically 4ond 7s 3per 6ed 6ing 6s 4hragm 9s 3ries 4rhea 6oea 4y 3tribe 2ce 4d 4s 3ing 3tate
7d 7s 6ing 7on 9s 6or 8ial 8s 9hip cs 4ion 7aries 9y 2d 2e 3d 3s 4el 6ed 6ing 6s 3t 4aries 6y 4ed 4ing 4s 2ffer
6ed 7nce as 8t 9ial bte dd ds cing don 9ly 6ing 6s 4icult 9ies 9y 4use 7d 7s 6ing 7on 2g 3est 6ed 6ible 7ng 7on
9s 7ve 6s 3ging 3it 5al 7ly 5ise 8d 8s 7ing 6ze 8d 8s 7ing 5s 3nified 8s 6y 7ing 5taries 8y 6ies 6y 3ress 7ed 8s
7ing 8on as 3s 2ke 4d 4s 3ing 2lapidated 4te 6d 6s 5ing 6on 3emma 7s 3igence 7t 8ly 3l 4s 4ybag 8s 3ute 6d 6s
5ing 6on 2m 3e 4nsion 9al 9s 4r 4s 3inish 8ed 9s 8ing 5utive as 3ly 3med 5r 5st 4ing 3ple 6d 6s 5ing 3s 2n 3e 4d
4r 5s 4s 3ghies 5y 4ier 6st 4y 3ing 3kum 3ned 5r 6ed 6ing 6s 4ing 3osaur 8s 3s 2ocese 7s 3xide 2p 3htheria 6ong
9s 3loma 7cy 7s 7t 8a 8ic aally 8s 3ped 4ing 3s 2re 4ct 6ed 7r 7st 6ing 7on 9s 7ve 9s 6ly 6ness 6or 8ies 8s 8y
6s 4r 4st 3ge 5s 3t 4ied 6r 6s 7t 4y 5ing 2sabilities 9y 5le 7d 7s 6ing 4dvantage cd cous cs bing 4gree 8able by
8d 8ing 8ment cs 8s 4llow 8ed 8ing 8s 4mbiguate 4ppear 9ance ds 9ed 9ing 9s 6oint aed aing ament es as 6roval 9e
ad as 9ing 4rm 6ament 6ed 6ing 6s 5ray 8ed 8ing 8s 4ster 8s 6rous 4vow 7ed 7ing 7s 3band 7ed 7ing 7s 4elief 8ve
ad as 9ing 4urse 8d 8ment cs 8s 7ing 3c 4ard 7ed 7ing 7s 4ern 7ed 7ible 8ng 7s 4harge 9d 9s 8ing 4iple 8s
7inarian es by 9e ad as 9ing 4laim 8ed 9r 8ing 8s 5ose 8d 8s 7ing 7ure as 4o 5lor 8ation ds 8ed 8ing 8s 7ur
9ation es 9ed 9ing 9s 5mfort aed aing as 5ncert aed aing as 6nect aed aing as 6solate cly 6tent aed aing as
7inue bd bs aing bty 5rd 7ant 7ed 7ing 7s 5s 5unt 8ed 8ing 8s 6rage ad ament es as 9ing 7se 9d 9s 8ing 7teous
9sies ay 5ver 8ed 8ies 9ng 8s 8y 4redit 9ed 9ing 9s 6et 8er 9st 8ly 6pancies ay 6te 7ion aary 5iminate cd cs
bing con bory 4s 4us 6es 6s 7ed 8s 7ing 8on as 3dain 7ed 7ful 7ing 7s 3ease 7d 7s 4mbark 9ation 9ed 9ing 9s
4nchantment 5gage 9d 9s 8ing 5tangle bd bs aing 3favor 8ed 8ing 8s 7ur 9ed 9ing 9s 4igure 9d 9s 8ing 3grace 8d
8ful 8s 7ing 5untle ad as 9ing 4uise 8d 8s 7ing 5st 7ed 7ing aly 7s 3h 4earten aed aing as 5d 5s 4ing 4onest 9ly
9y 6or 8able 8ed 8ing 8s 7ur 9able 9ed 9ing 9s 4washer as 3illusion bed bing bment bs 4ncentive 5fect 9ant cs
9ed 9ing 9s 5genuous 5herit aed aing as 5tegrate cd cs bing con 7rested 3joint 8ed 8ing 8s 3k 4s 3like 7d 7s
6ing 4ocate 9d 9s 8ing 9on bs 5dge 8d 8s 7ing 5yal 8ty 3mal 6ly 5ntle 9d 9s 8ing 5y 6ed 6ing 6s 4ember 9ed 9ing
9s 4iss 7al 9s 7ed 8s 7ing 8ve 4ount 8ed 8ing 8s 3obedience at 6y 7ed 7ing 7s 4rder 8ed 8ing 8ly 8s 4wn 6ed 6ing
6s 3parage 9d 9s 8ing 7te 6ities 8y 5ssionate dly 5tch 8ed 9s 8ing 4el 6led 7ing 6s 5nsaries 9y 8tion cs 7e 8d
8r 9s 8s 7ing 5rsal 7e 8d 8s 7ing 8on 4lace 8d 8ment cs 8s 7ing 6y 7ed 7ing 7s 5ease 9d 9s 8ing 8ure 4osable as
7l 8s 6e 7d 7s 6ing 7tion bs 6sess aed bs aing 4roportionate 6ve 8d 8n 8s 7ing 4ute 7d 7s 6ing 3qualified bs 9y
aing 5iet 8ed 8ing 8s 3regard 9ed 9ing 9s 5pair 6utable 8e 5spect aed aful aing as 4upt 7ed 7ing 8on as 8ve 7s
3satisfaction 9ied bs 9y aing 4ect 7ed 7ing 8on as 7s 5minate bd bs aing bon 5nsion as 6t 7ed 8r 9s 7ing 7s
5rtation cs 6vice as 4ident 9s 5milar aities cy 5pate 9d 9s 8ing 9on 4ociate ad as 9ing aon 5lute 8ion 6ve 8d 8s
7ing 5nance as 4uade 8d 8s 7ing 3tance 8d 8s 7ing 6t 7ly 5ste 8ful 8s 4end 7ed 7ing 7s 4il 6l 7ation cs 7ed 8r
9ies 9s 9y 7ing 7s 6s 5nct 8er 9st 8ion bs 9ve bly 8ly 6guish bable bed cs bing 4ort 7ed 8r 7ing 8on as 7s 4ract
8ed 8ing 9on bs 8s 6ught 5ess 8ed 9s 8ing bly 5ibute ad as 9ing aon cs 9or bs 6ct 8s 5ust 8ed 8ful 8ing 8s 4urb
7ance bs 7ed 7ing 7s 3use 6d 6s 5ing 2tch 5ed 6s 5ing 3her 6ed 6ing 6s 3ties 4o 5ed 6s 5ing 5s 4y 2ve 4d 4r 5ge
7d 7nce as 8t 7s 6ing 5s 6e 6ified as 8y 9ing 7on 9s 7ties 8y 5t 6ed 6ing 6s 4s 5t 6ed 6ing 6s 3ide 6d 6nd 8s 6s
5ing 4ne 6d 6r 6s 7t 5g 5ing 6ties 7y 4sible 6on 8s 6ve 5or 7s 3orce 7d 7s 6ing 3ulge 7d 7s 6ing 2zzied 6r 6s 7t
5ness 4y 5ing 1o 2bber 6s 2cile 3k 4ed 4ing 4s 3tor 6ate 6ed 6ing 6s 4rine 8s 3ument 8aries ay 9tion 8ed 8ing 8s
2dge 5d 5s 4ing 3o 2e 3r 4s 3s 2g 3ged 6ly 5rel 4ing 3house 8s 3ma 5s 5ta 6ic 3s 3wood 7s 2ilies 4y 3ng 2ldrums
3e 4d 4ful 7ly 4s 3ing 3l 4ar 6s 4ed 4ies 5ng 4s 4y 3phin 7s 2main 6s 3e 4d 4s 5tic 8ate bd bs aing 8ity 8s
3icile 8d 8s 7ing 4nance 7t 8s 6te 8d 8s 7ing 8on 5g 5ion 8s 5o 6es 6s 2n 3ate 6d 6s 5ing 6on 8s 3e 3key 6s 3or
5s 3s 3ut 5s 2odle 6d 6s 5ing 3m 4ed 4ing 4s 3na 5s 3r 4man 5en 4s 5tep 8s 4way 7s 2pe 4d 4s 4y 3ier 5st 4ng 3y
2rmant 4itories 8y 3sal 2s 3e 4d 4s 3ing 2t 3e 4d 4s 3ing 3s 3ted 4ing 2uble 6d 6s 5ing 5y 4t 5ed 5ful 8ly 5ing
5less 5s 3gh 5nut 8s 3r 4er 5st 3se 5d 5s 4ing 2ve 4s 2wdier 6s 7t 4y 3n 4cast 4ed 4fall 8s 4grade 9d 9s 8ing
4hearted 5ill 8s 4ier 6st 5ng 4pour 8s 4right 4s 5tairs 6ream 4town 4ward 8s 4y 3ries 4y 2ze 4d 4n 5s 4s 3ing
1rab 4ber 6st 4s 3conian 3ft 5ed 5ier 7st 6ng 5s 6man 7en 5y 3g 4ged 5ing 4on 6flies 8y 6s 4s 3in 5age 5ed 5ing
5s 3ma 5s 5tic 8ally 7sation ds 8e 9d 9s 8ing 8t 9s 7zation ds 8e 9d 9s 8ing 3nk 3pe 5d 5ries 6y 5s 4ing 3stic
7ally 3ught 7ed 7ier 9st 8ng 7s 8man 9en 7y 3w 4back 8s 5ridge as 4er 6s 4ing 7s 4l 5ed 5ing 5s 4n 4s 2ead 5ed
5ful 8ly 5ing 5s 4m 5ed 6r 7s 5ier 7st 6ng 5s 5t 5y 4rier 7st 5y 3dge 6d 6s 5ing 3gs 3nch 6ed 7s 6ing 3ss 5ed 6r
7s 6s 5ier 7st 6ng 8s 5maker as 5y 3w 2ibble 7d 7s 6ing 3ed 4r 5s 4s 5t 3ft 5ed 5ing 5s 5wood 3ll 5ed 5ing 5s 4y
3nk 5able 5er 7s 5ing 5s 3p 4ped 5ing 4s 3ve 5l 6ed 6ing 6led 7ing 6s 5n 5r 6s 5s 5way 8s 4ing 3zzle 7d 7s 6ing
2oll 5er 6st 3ne 5d 5s 4go 6s 4ing 3ol 5ed 5ing 5s 4p 5ed 5ing 5s 3p 4out 7s 4ped 5ing 8s 4s 3ss 3ught 7s 4th
6es 6s 3ve 5s 3wn 5ed 5ing 5s 4se 6d 6s 5ier 7st 6ness 7g 5y 2udge 6d 6ry 6s 5ing 3g 4ged 5ing 6st 8s 4s 5tore
9s 3m 4med 6r 7s 5ing 4s 5tick 9s 3nk 5ard 8s 5en 7ly 7ness 6r 6st 5s 2y 3er 5s 4st 3ing 3ly 3ness 3s 1ual 4ism
2b 3bed 4ing 3ious 7ly 3s 2chess 7es 3k 4ed 4ing 4ling 8s 4s 3t 4s 2d 3e 4d 4s 3ing 3s 2e 3l 4ed 4ing 4led 5ing
8s 4s 3s 3t 4s 2ff 2g 3out 6s 2ke 4s 2ll 4ed 5r 5st 4ing 4ness 4s 4y 3ness 3y 2mb 4bell 8s 4er 5st 4found 9ed
9ing 9s 3found 8ed 8ing 8s 3mies 4y 3p 4ed 4ier 6st 5ng 4ling 8s 4s 5ter 4y 2nce 5s 3e 4s 3g 4ed 5on 7s 4ing 4s
3k 4ed 4ing 4s 3nies 4o 4y 2o 2pe 4d 4s 3ing 3lex 6es 4icate 9d 9s 8ing 9on 6ity 2rability 5le 4tion 3ess 3ing
2sk 4ier 6st 4y 3t 4bin 4ed 4ier 6st 5ng 4men 4pan 7s 4s 4y 2ties 4ful 7ly 3y 2vet 1warf 5ed 5ing 5s 4ves 2ell
5ed 6r 7s 5ing 8s 5s 4t 2indle 7d 7s 6ing 1ye 3d 3ing 3s 2ing 2ked 3ing 2namic 7al 9ly 7s 6te 8d 8s 7ing 5o 6s
4sties 6y 2sentery 3lexia 0each 2ger 5er 6st 5ly 5ness 3le 5s 2r 3ache 7s 3bash 7ed 8r 9s 8s 7ing 3drum 7s 3l
4ier 6st 4s 4y 3mark 7ed 7ing 7s 3n 4ed 5r 6s 5st 7ly 7ness 7s 4ing 7s 4s 3ring 7s 3s 4hot 3th 5ed 5ier 7st 6ng
5lier 8st 6y 5quake as 5s 5worm 9s 5y 2se 4d 4l 5s 4s 3ier 5st 4ly 4ng 3t 4erlies 7y 6n 4ward 3y 4going 2t 3en
4r 3ing 3s 2ve 4s 5drop 9ped aing 9s 1bb 3ed 3ing 3s 2onies 4y 1ccentric 9ities by 9s 3lesiastical 2ho 4ed 5s
4ing 4s 2lectic 3ipse 7d 7s 6ing 2ological aly 7st 9s 6y 3nomic 8al aly 8s 7es 7se 9d 9s 8ing 8t 9s 7ze 9d 9s
8ing 6y 3system 9s 2stasies 6y 5tic 2umenical 2zema 1ddied 5s 3y 4ing 2ge 4d 4r 4s 4ways 5ise 3ier 5st 4ng 3y
2ible 6s 3ct 5s 3fice 7s 3t 4ed 4ing 5on 7s 4or 6ial 9s 6s 7hip 4s 2ucate 7d 7s 6ing 7on 9al 9s 6or 8s 1el 3s
2rie 5r 5st 3y 1ffect 6ed 6ing 7ve 9ly 9ness 6s 6ual 4minate 4rvescent 3iciencies 9y 8t 9ly 4gies 5y 3ort 6less
aly 6s 3usive 8ly 1galitarian 2g 3ed 3ing 3plant 8s 3s 2o 3centric 3ism 3s 3tism 6t 7s 1h 1igenvalue 3ht 5een 8s
8th as 5h 6s 5ies 7th 9s 5s 5y 2ther 1jaculate 9d 9s 8ing 9on bs 2ect 5ed 5ing 6on 8s 5s 1ke 3d 3s 2ing
1laborate 9d 9ly 9s 8ing 9on bs 3pse 6d 6s 5ing 3stic 7ity 7s 3tion 2bow 5ed 5ing 5s 2der 5ly 5s 4st 2ect 5ed
5ing 6on 8s 6ve 8s 5or 7al 8te as 7s 5ric 8al aly 8ian bs 9ty 7fied as 8y 9ing 6ocute bd bs aing bon ds 7de 9s
7lysis 7magnetic 7n 8ic aally as 8s 7static 5s 3gance 6t 7ly 4ies 4y 3ment 7al 8ry 7s 3phant 8s 3vate 7d 7s 6ing
7on 9s 6or 8s 4en 6s 6th 8s 2f 2icit 6ed 6ing 6s 3gibility 6le 3minate 9d 9s 8ing 9on bs 3te 5s 4ism 6t 2k 3s
2lipse 7s 6is 5tic 8al 2m 3s 2ongate 8d 8s 7ing 3pe 5d 5ment 9s 5s 4ing 3quence 7t 8ly 2se 4where 2ucidate 3de
5d 5s 4ing 3sive 2ves 1m 2ail 5ed 5ing 5s 3nate 7d 7s 6ing 4cipate ad as 9ing aon 2balm 6ed 6ing 6s 4nkment as
4rgo 7ed 8s 7ing 5k 6ed 6ing 6s 5rass 9ed as 9ing 9ment ds 4ssies 6y 3ed 5ded 6ing 5s 4llish 9ed as 9ing 9ment
ds 4r 5s 4zzle 8d 8ment 8s 7ing 3itter 8ed 8ing 8s 3lem 6s 3odied 7s 6ment 5y 6ing 4ss 6ed 7s 6ing 3race 7d 7s
6ing 4oider 9ed 9ies ang 9s 9y 4yo 6nic 6s 2erald 7s 4ge 6d 6nce 8ies 8y 7t 6s 5ing 2igrant 8s 6te 8d 8s 7ing
8on as 3nence 8s 6t 7ly 3r 4s 3ssaries 7y 5ion 8s 3t 4s 4ted 5ing 2otion 7al 9ly 7s 5ve 2pathy 3eror 7s 3hases
6is 8e 9d 9s 8ing 7ze 9d 9s 8ing 5tic 8ally 4ysema 3ire 6s 5ical 3loy 6e 7d 7e 8s 7r 8s 7s 6ing 6ment as 6s
3oria 6um 8s 4wer 7ed 7ing 7s 3ress 7es 3tied 6r 6s 7t 5ness 4y 5ing 2ulate 7d 7s 6ing 7on 9s 6or 8s 4sion 8s
1nable 6d 6s 5ing 3ct 5ed 5ing 5ment 9s 5s 3mel 6ed 6ing 6led 7ing as 6s 2capsulate bd bs aing 4se 6d 6s 5ing
3hant 7ed 7ing 7ment bs 7s 3ircle 8d 8s 7ing 3lose 7d 7s 6ing 6ure 9s 3ode 6d 6s 5ing 4mpass 9ed as 9ing 4re 6d
6s 5ing 4unter 9ed 9ing 9s 5rage 9d 9ment ds 9s 8ing 3roach 8ed 9s 8ing 4ypted 7ion 3umber 8ed 8ing 8s 6rance bs
3yclopaedia ds 8edia cs 2d 3anger 8ed 8ing 8s 3ear 6ed 6ing 6ment as 6s 5vor 8ed 8ing 8s 7ur 9ed 9ing 9s 4d 4mic
7s 3ing 6s 4ve 6s 3less 7ly 3orse 7d 7ment bs 7s 6ing 4w 5ed 5ing 5ment 9s 5s 3s 3urance 5e 6d 6s 5ing 3ways
2ema 5s 5ta 4ies 4y 3rgetic 9ally 5ies 5y 2force 7d 7ment 7s 6ing 2gage 6d 6ment as 6s 5ing 3ender 8ed 8ing 8s
3ine 6er 8ed 8ing 8s 6s 3rave 7d 7r 8s 7s 6ing 9s 4oss 7ed 8s 7ing 3ulf 6ed 6ing 6s 2hance 7d 7ment bs 7s 6ing
2igma 6s 6tic 2joy 5able 5ed 5ing 5ment 9s 5s 2large 7d 7ment bs 7s 6ing 3ighten 9ed 9ing 9ment 9s 4st 6ed 6ing
6ment as 6s 4ven 7ed 7ing 7s 2mities 5y 2ormities 7y 5ous 8ly 3ugh 2quire 7d 7s 6ies 7ng 6y 2rage 6d 6s 5ing
3ich 6ed 7s 6ing 6ment 3ol 5l 6ed 6ing 6ment as 6s 5ment 9s 5s 2semble 8s 3hrine 8d 8s 7ing 3ign 6s 3lave 7d 7s
6ing 3ue 5d 5s 4ing 4re 6d 6s 5ing 2tail 6ed 6ing 6s 4ngle 8d 8ment cs 8s 7ing 3er 5ed 5ing 5prise as 9ing 5s
5tain 9ed ar bs 9ing 9ment ds 9s 3hral 7l 8ed 8ing 8s 7s 4usiasm as 9t aic cally as 3ice 6d 6ment as 6s 5ing 4re
6ly 6ty 4ties 5le 7d 7s 6ing 5y 3omologist cs 9y 3rails 5nce 8d 8s 7ing 6t 7s 5p 6ped 7ing 6s 4eat 7ed 7ies 8ng
7s 7y 5nch 8ed 9s 8ing 4ies 4opy 4ust 7ed 7ing 7s 4y 3wine 7d 7s 6ing 2umerate 9d 9s 8ing 9on 3nciate 9d 9s 8ing
9on 2velop 7e 8d 8s 7ing 7s 3iable 4ed 5s 4ous 7ly 4ronment bal dly bs 7s 4sage 8d 8s 7ing 3oy 5s 3y 4ing 2zed
5der 8s 3yme 6s 1on 3s 1paulet 7s 7te 9s 2hemeral 2ic 4s 3demic 8s 5rmis 9es 3lepsy 6tic 9s 4og 6s 6ue 8s 3sode
7s 3taph 7s 4het 7s 4ome 7s 2och 5s 2silon 1qual 5ed 5ing 6se 8d 8s 7ing 6ty 6ze 8d 8s 7ing 5led 6ing 6y 5s
4nimity 4te 6d 6s 5ing 6on 8s 5or 7ial 7s 3estrian as 3ilateral bs 5ibrium 4ne 6s 5ox 7es 4p 5ment 5ped 6ing 5s
4table 5ies 5y 4valence 9t aly as 5ocal 1ra 3dicate 9d 9s 8ing 3s 4e 5d 5r 6s 5s 4ing 4ure 2ect 5ed 5ing 6on 8s
5s 2go 4nomic 2ode 5d 5s 4ing 3sion 3tic 2r 3and 6s 5t 4tic 7ally 3ed 3ing 3oneous 9ly 4r 5s 3s 2stwhile 2udite
3pt 5ed 5ing 6on 8s 5s 1scalate 8d 8s 7ing 8on 7or 9s 4pade 8s 5e 6d 6s 5ing 6sm 3ort 6ed 6ing 6s 2kies 3y
2ophagi 7us 9es 3teric 2pecial 8ly 3ionage 2say 5ed 5ing 5s 3ence 7s 5tial 9ly 9s 2tablish 9ed as 9ing 9ment ds
4te 6s 3eem 6ed 6ing 6s 3hetic 8ally 3imate 8d 8s 7ing 8on as 3rangement cs 1tch 4ed 5s 4ing 7s 2ernal 7ly
5ities 7y 2her 5eal 3ic 5al 7ly 5s 3nic 6s 3os 2iquette 2ymological 9es 8y 1ulogies 6se 8d 8s 7ing 6ze 8d 8s
7ing 5y 2phemism 9s 2reka 2thanasia 1vacuate 8d 8s 7ing 8on as 3de 5d 5s 4ing 3luate 8d 8s 7ing 8on as 3ngelical
bs 8sm 9t aic as 3porate 9d 9s 8ing 9on 3sion 7s 5ve 2e 3n 4ed 5r 5st 4ing 7s 4ly 4ness 4s 4t 5ful 5s 5ual
8ities ay 8ly 3r 4green 9s 4lasting bs 4more 4y 5body 5day 5one 5thing 5where 3s 2ict 5ed 5ing 6on 8s 5s 3dence
8d 8s 7ing 6t 7ly 3l 4er 5st 4ler 6st 4s 2ocative 3ke 5d 5s 4ing 3lution 9ary 4ve 6d 6s 5ing 1we 3s 1xacerbate
ad as 9ing 4t 5ed 6r 6st 5ing 5ly 5s 3ggerate ad as 9ing aon cs 3lt 5ation 5ed 5ing 5s 3m 4ination bs 6e 7d 7r
8s 7s 6ing 4ple 7d 7s 6ing 4s 3sperate ad as 9ing aon 2cavate 8d 8s 7ing 8on as 3eed 6ed 6ing 9ly 6s 4l 5led
7nce 8t 9ly 6ing 5s 4pt 6ed 6ing 7on 9al bly 9s 6s 4rpt 7ed 7ing 7s 4ss 6es 6ive 9ly 3hange 8d 8s 7ing 3ise 6d
6s 5ing 4table 5e 6d 6ment as 6s 5ing 3laim 7ed 7ing 7s 5mation bs 4ude 7d 7s 6ing 5sion 7ve 9ly 9s 3ommunicate
dd ds cing don fs 3rement 5te 7d 7s 6ing 4uciating 3ursion 9s 4sable 5e 6d 6s 5ing 2ecutable 6e 7d 7s 6ing 7on
9er bs 9s 7ve 9s 6or 8s 3mplary 6ified as 8y 9ing 5t 6ed 6ing 7on 9s 6s 3rcise 8d 8s 7ing 4t 5ed 5ing 6on 8s 5s
2hale 6d 6s 5ing 4ust 7ed 7ing 8on 8ve 7s 3ibit 7ed 7ing 8on as 7s 4larate ad as 9ing aon 3ort 6ation bs 6ed
6ing 6s 3ume 6d 6s 5ing 2ile 5d 5s 4ing 3st 5ed 6nce 9s 7t 8ial bly 5ing 5s 3t 4ed 4ing 4s 2odus 6es 3nerate 9d
9s 8ing 9on 3rbitant 3tic 6s 2pand 6able 6ed 6ing 6s 5se 7s 6ion 9s 7ve 4triate ad as 9ing 3ect 6ancy 8t 7tion
bs 6ed 6ing 6s 4diencies 9y 8t 9s 6te 8d 8s 7ing 8on as 4l 5led 6ing 5s 4nd 6able as 6ed 6ing 7ture bs 6s 5se 7s
6ive 4rience ad as 9ing 6ment aal cly btion aed aing as 5t 6ise 6ly 6s 3iration 5e 6d 6s 5ing 5y 3lain 7ed 7ing
7s 5nation bs 8ory 4etive 9s 4icable 6it 8ly 4ode 7d 7s 6ing 5it 7ation 7ed 7ing 7s 5ration bs 6e 7d 7r 8s 7s
6ing 5sion 9s 7ve 9s 3onent 8ial bly 8s 4rt 6ed 7r 8s 6ing 6s 4se 6d 6s 5ing 6tion as 5ure 8s 4und 7ed 7ing 7s
3ress 7ed 8s 7ing 8on as 8ve aly 7ly 7way as 3ulsion 9s 2quisite 2tant 3emporaneous 4nd 6ed 6ing 6s 5sion 9s 7ve
9ly 5t 6s 4rior 8s 5minate bd bs aing bon ds 5nal 8ly 8s 3inct 7ed 7ing 8on as 7s 5guish aed br cs bs aing 3ol
5l 6ed 6ing 6s 5s 4rt 6ed 6ing 7on 9ate 6s 3ra 5ct 7ed 7ing 8on as 7s 6urricular 5dite 9d 9s 8ing 9on bs 5neous
5ordinarily cy 5polate bd bs aing bon ds 5s 5terrestrial gs 5vagance cs at bly 6ert 9s 4eme 7ly 7r 7s 8t 6ist 9s
7ties 8y 4icate 9d 9s 8ing 4overt 9s 2uberance 8t 3de 5d 5s 4ing 3lt 5ant 6tion 5ed 5ing 5s 1ye 3ball 7ed 7ing
7s 4row 7s 3d 3ing 3lash 7es 4id 6s 3s 4ight 4ore 7s 3witness aes 2ing 0fable 5s 3ric 6ate 9d 9s 8ing 9on bs 6s
3ulous 2cade 6s 3e 4d 4less 4s 4t 5ed 5ing 6ous 5s 5ted 6ing 3ial 6s 4le 5itate ad as 9ing 7ies 7y 4ng 3simile
9d 9ing 9s 3t 4ion 7s 4or 6ed 6ial 7es 7ng 7sation 7zation 6s 6y 4s 4ual 7ly 3ulties 6y 2d 3e 4d 4s 3ing 3s
2eces 2ggot 6s 3ot 5s 2il 4ed 4ing 7s 4s 4ure 7s 3nt 5ed 6r 6st 5ing 5ly 5s 3r 4er 5st 4ies 4ly 4ness 4s 4y 3th
5ful 8ly 8ness 8s 5less 5s 2ke 4d 4s 3ing 2lcon 6s 3l 4acies 7ous 6y 4en 4ible 5ng 4out 4s 3se 5hood 9s 5ly 5r
5st 5tto 8s 4ification ds 7ed 8s 6y 7ing 5ties 6y 3ter 6ed 6ing 6s 2me 4d 3iliar 8ise bd bs aing 9ty 9ze bd bs
aing 8s 6es 5y 4ne 6s 3ous 2n 3atic 7al 7s 3cied 6r 6s 7t 5ful 4y 5ing 3fare 7s 3g 4s 3ned 4ing 3s 3tasied 8s
6tic 9ally 6y 7ing 2r 3away 3ce 5s 3e 4d 4s 4well 8s 3ing 3m 4ed 5r 6s 4ing 4land 4s 3ther 6st 2scinate 9d 9s
8ing 9on bs 5sm 6t 7s 3hion 7able ay 7ed 7ing 7s 3t 4ed 5n 6ed 7r 8s 6ing 9s 6s 5r 5st 4idious 5ng 4s 2t 3al
5istic 6ties 7y 5ly 3e 4d 4ful 4s 3her 6ed 6hood 6ing 6land as 7y 6s 4om 6ed 6ing 6s 3igue 7d 7s 6ing 4ng 3s
3ten 6ed 6ing 6s 5r 5st 4ier 6s 7t 4y 3uous 2ucet 6s 3lt 5ed 5ier 7st 6ng 5less 5s 5y 3na 5e 5s 2vor 5able 8y
5ed 5ing 6te 8s 7ism 5s 4ur 6able 9y 6ed 6ing 7te 9s 8ism 6s 2wn 4ed 4ing 4s 2ze 4d 4s 3ing 1ear 4ed 4ful 7ly
4ing 4less 8ly 4s 5ome 3sibility 6le 4t 5ed 5ing 5s 3t 4her 7ed 7ier 9st 8ng 7s 7y 4s 4ure 7d 7s 6ing 2ces 2d
3eral 7ism 9t as 7s 6tion as 3s 2e 3ble 6r 6st 3d 4back 4er 6s 4ing 4s 3l 4er 6s 4ing 7s 4s 3s 3t 2ign 5ed 5ing
5s 3nt 5ed 5ing 5s 2line 6s 3l 4ed 5r 5st 4ing 4ow 6s 7hip as 4s 3on 5ies 5s 5y 3t 4ed 4ing 4s 2male 6s 3inine
8s 7ity 6sm 7t 8s 2n 3ce 5d 5s 4ing 3d 4ed 5r 6s 4ing 4s 2rment 7ation 7ed 7ing 7s 3n 4s 3ocious 9ly 6ty 3ret
6ed 6ing 6s 4ied 6s 4y 5ing 3tile 6isation 8e 9d 9r as 9s 8ing 7ty 7zation 8e 9d 9r as 9s 8ing 3vent 7ly 4or 5ur
2ster 6ed 6ing 6s 4ival 8s 6e 6ities 8y 4oon 7ed 7ing 7s 2tch 5ed 6s 5ing 3ed 3ich 6es 4d 4ng 4sh 6es 3ter 6ed
6ing 6s 3us 5es 2ud 4al 6ism 4ed 4ing 4s 2ver 5ish 8ly 5s 2w 3er 4st 2z 3es 3zes 1iasco 6es 6s 2b 3bed 5r 6s
4ing 3er 5glass 5s 3re 5glass 5s 3s 2che 3kle 6r 6st 3tion 7al 7s 5tious 2ddle 6d 6r 7s 6s 5ing 5y 3elity 3get
6ed 6ing 6s 6y 2eld 5ed 5ing 5s 3nd 5ish 8ly 5s 3rce 6ly 6ness 6r 6st 4ier 6st 4y 3sta 6s 2fteen 7s 7th 9s 4h 5s
4ies 6th 8s 4y 2g 3ht 5er 7s 5ing 5s 3ment 7s 3s 3urative aly 5e 6d 6head as 6s 5ing 2lament 8s 3ch 5ed 6s 5ing
3e 4d 4s 4t 5ed 5ing 5s 3ing 3l 4ed 5r 5t 6ed 6ing 6s 4ies 5ng 4s 4y 3m 4ed 4ier 6st 5ng 4s 4y 3ter 6ed 6ing 6s
4h 5ier 7st 5y 2n 3al 5e 6s 5ise 8d 8s 7ing 7t 8s 6ty 6ze 8d 8s 7ing 5ly 5s 4nce 7d 7s 6ial 9ly 7er 9s 7ng 3ch
5es 3d 4ing 7s 4s 3e 4d 4ly 4r 4s 5se 7d 7s 6ing 5t 3ger 6ed 6ing 6nail as 6print bed bing bs 6s 6tip 9s 3ickier
8st 6y 4ng 4sh 6ed 7s 6ing 4te 3s 2r 3e 4arm 7s 4cracker bs 4d 4fighter bs 5lies 6y 4man 5en 4place 9s 5roof 9ed
9ing 9s 4s 5ide 8s 4wood 6rk 8s 3ing 3m 4ed 5r 5st 4ing 4ly 4ness 4s 4ware 3s 4t 5hand 5ly 5s 2scal 6s 3h 4ed 5r
6ies 6man 7en 6y 5s 4ier 6st 5ng 4y 3sion 4ure 7s 3t 4s 2t 3ful 3ness 3s 3ted 5r 5st 4ing 7s 2ve 4r 4s 2x 3able
4tion 8s 3ed 4s 3ing 3ture 7s 2zz 4ed 5s 4ing 4le 6d 6s 5ing 4y 1labbier 7st 5y 3g 4ged 5ing 4pole 8s 4rant 8ly
4s 5hip 8s 5tone 9s 3il 5ed 5ing 5s 4r 5s 3k 4e 5d 5s 4ier 6st 5ng 4y 3mboyance 9t aly 4e 5d 5s 4ing 7o 8es 8s
4mable 9s 3nk 5ed 5ing 5s 4nel 7ed 7ing 7led 8ing 7s 3p 4jack 8s 4ped 5ing 4s 3re 5d 5s 4ing 3sh 5back 9s 5ed 6r
6s 7t 5ier 7st 6ng 5light as 5y 4k 5s 3t 4ly 4ness 4s 4ted 6n 7ed 7ing 7s 6r 7ed 8r 9s 7ing 7s 7y 6st 5ing 3unt
6ed 6ing 6s 4tist 8s 3vor 6ed 6ing 9s 6s 5ur 7ed 7ing as 7s 3w 4ed 4ing 4less 8ly 4s 2ea 4s 3ck 5ed 5ing 5s 3d
4ged 6ling as 5ling 9s 3e 4ce 6d 6s 5ier 7st 6ng 5y 4ing 4s 4t 5ed 6r 6st 5ing 5s 3sh 5ed 6s 5ier 7st 6ng 5y 3w
3x 4ed 5s 4ibility 6le 7y 5ng 2ick 5ed 6r 7ed 7ing 7s 5ing 5s 3ed 4r 5s 4s 5t 3ght 6ier 8st 6less 6s 6y 3msier
7st 6ness 5y 3nch 6ed 7s 6ing 4g 5ing 5s 4t 5s 3p 4pant 5ed 6r 7s 6st 5ing 4s 3rt 5ation as 9us 5ed 5ing 5s 3t
4s 4ted 5ing 2oat 5ed 5ing 5s 3ck 5ed 5ing 5s 3g 4ged 5ing 4s 3od 5ed 6r 5ing 5light aed aing as 5s 4r 5ed 5ing
5s 3p 4ped 5ier 7s 8t 6ng 5y 4s 3ra 5e 5l 5s 4id 5st 7s 3ss 5ed 6s 5ing 3tilla 8s 3unce 7d 7s 6ing 5der 8ed 8ing
8s 4r 5ed 5ing 6sh 8ed 9s 8ing 5s 4t 5ed 5ing 5s 3w 4ed 5r 6ed 6ier 8st 7ng 6s 6y 4ing 4n 4s 2u 3ctuate 9d 9s
8ing 9on bs 3e 4ncy 5t 6ly 4s 3ff 5ed 5ier 7st 6ng 5s 5y 3id 5s 3ke 5s 3ng 4k 5ed 6y 7s 5ie 7s 6ng 5s 5y
3orescent 3rried 7s 5y 6ing 3sh 5ed 6r 6s 7t 5ing 4ter 7ed 7ing 7s 3te 5d 5s 4ing 5st 7s 4ter 7ed 7ing 7s 3x 4ed
5s 4ing 2y 3er 5s 3ing 3over 7s 1oal 4ed 4ing 4s 3m 4ed 4ier 6st 5ng 4s 4y 2cal 3i 3us 5ed 6s 5ing 5sed 7s 6ing
2dder 6s 2e 3s 3tal 4id 4us 6es 2g 3ey 5s 3ged 4ier 6st 5ng 4y 3horn 7s 3ies 3s 3y 2ible 6s 3l 4ed 4ing 4s 3st
5ed 5ing 5s 2ld 4ed 5r 6s 4ing 4s 3iage 3k 4lore 4s 5ier 7st 5y 3lies 4ow 6ed 7r 8s 6ing 9s 6s 4y 2ment 6ed 6ing
6s 2nd 4er 5st 4le 6d 6s 5ing 5y 4ness 3t 4s 2od 4s 5tuff 9s 3l 4ed 4hardier ast 8y 4ing 5sh 7ly 7ness 4proof 4s
3t 4age 4ball 8s 4ed 4hill 8s 5old 8s 4ing 7s 4lights 4note 8d 8s 7ing 4path 8s 5rint 9s 4s 5tep 8s 6ool 9s
4wear 5ork 2r 3a 4ge 6d 6s 5ing 4y 5ed 5ing 5s 3bad 6e 4ear 7ance 7ing 7s 4id 6den 7ing as 6s 4ore 6ne 3ce 5d
5ful 8ly 5ps 5s 4ible 7y 5ng 3d 4ed 4ing 4s 3e 4arm 7ed 7ing 7s 4bode 8d 8s 7ing as 4cast 8ed 8ing 8s 4father as
5inger as 5ront 9s 4go 6es 6ing 6ne 5round aed aing as 4head 8s 4ign 7er 9s 4leg 7s 4man 5en 5ost 4nsic 8s 4play
4runner as 4s 5aw 5ee 7able 7ing 7n 7s 5hadow aed aing as 5ight 5kin 8s 5t 6all 9ed 9ing 9s 6ed 6ing 6ry 6s
5wear 9ing 9s 6ore 8n 4taste 9d 9s 8ing 5ell 8ing 8s 5hought 5old 4ver 4warn 8ed 8ing 8s 5ent 5ord 8s 3feit 7ed
7ing 7s 3gave 4e 5d 5r 6ies 6s 6y 5s 5t 6ful 9ness 6s 6ting 4ing 5ve 7n 8ess 7s 6ing 4o 5es 5ing 5ne 5t 6ten 3k
4ed 4ing 4s 3lorn 3m 4al 6ise 9d 9s 8ing 7ties 8y 7ze 9d 9s 8ing 6ly 6s 5t 6ion 9s 7ve 6s 6ted 7ing 4ed 5r 6ly
4idable 5ng 4less 4s 4ula 7e 7s 7te 9d 9s 8ing 9on bs 3nication 3sake 7n 7s 6ing 4ook 4wear 8ing 8s 5ore 7n 3t
4e 5s 4h 5coming 5right 5with 4ies 6th 8s 5fication ds 7ed 8s 6y 7ing 5tude 4night 9ly 4ress 8es 4s 4uitous
5nate 9ly 6e 7s 4y 3um 5s 3ward 7ed 8r 8st 7ing 7s 4ent 2ssick 7ed 8r 9s 7ing 7s 5l 6ise 9d 9s 8ing 7ze 9d 9s
8ing 6s 3ter 6ed 6ing 6s 2ught 3l 4ed 5r 5st 4ing 4s 3nd 5ation as 5ed 6r 7ed 7ing 7s 5ing 5ling 9s 5ries 6y 5s
4t 5ain 8s 5s 3r 4s 4teen 8s 8th as 5h 6s 2wl 4ed 4ing 4s 2x 3ed 4s 3ier 5st 4ng 3y 2yer 5s 1racas 6es 4tal 5ion
8al 8s 5ure 8d 8s 7ing 3gile 6ity 4ment 8ary 9tion 8ed 8ing 8s 4rance 9s 7t 3il 5er 6st 5ties 6y 3me 5d 5s 5work
9s 4ing 3nc 5hise 9d 9s 8ing 5s 4k 5ed 6r 6st 5furter bs 5ing 5ly 5s 4tic 7ally 3ternal 7ise ad as 9ing 8ties 9y
8ze ad as 9ing 3ud 5s 5ulent aly 4ght 3y 4ed 4ing 4s 2eak 5ed 5ing 5s 3ckle 7d 7s 6ing 3e 4d 5om 7s 4hand 4ing
4lance 5y 4r 4s 5t 4way 7s 4ze 6r 7s 6s 5ing 3ight 7ed 8r 9s 7ing 7s 3nch 4zied 7s 5y 3quencies 8y 7t 8ed 9r 9st
8ing 8ly 8s 3sh 5en 7ed 7ing 7s 6r 6st 5ly 5man 6en 5ness 5water 3t 4ful 7ly 4s 4ted 5ing 2iar 5s 3ction 3ed 4nd
6ed 6ing 6lier 9s at 8ness 7y 6s 7hip as 4s 4ze 6s 3gate 7s 4ht 6ed 7n 8ed 8ing bly 8s 6ful 9ly 6ing 6s 4id 6ity
3ll 5ier 7st 5s 5y 3nge 6d 6s 5ing 3sk 5ed 5ier 7st 6ng 5s 5y 3tter 7ed 7ing 7s 3volities 8y 6ous 3zzier 7st 5y
2o 3ck 5s 3g 4s 3lic 6ked 7ing 6s 3m 3nd 5s 4t 5age 8s 6l 5ed 5ier 8s 6ng 5s 3st 5bit 8e 9s 8ing 8ten 5ed 5ier
7st 6ng 8s 5s 5y 3th 5ed 5ier 7st 6ng 5s 5y 3wn 5ed 5ing 5s 3ze 5n 2ugal 6ity 6ly 3it 5ed 5ful 5ier 7st 6ng 6on
5less 9ly 5s 5y 3strate 9d 9s 8ing 9on bs 2y 3ing 1udge 5d 5s 4ing 2el 4ed 4ing 4led 5ing 4s 2gitive 8s 2lcra
5um 7s 3fil 6l 7ed 7ing 7ment 7s 6ment 6s 3l 4ed 5r 5st 4ing 4ness 4s 4y 3ness 2mble 6d 6s 5ing 3e 4d 4s 3igate
8d 8s 7ing 8on 4ng 2n 3ction 8al aity aly 8ed 8ing 8s 3d 4amental bism dt es bly bs 4ed 4ing 4s 3eral 7s 3gi
5cide 9s 4us 6es 3nel 6ed 6ing 6led 7ing 6s 5r 5st 4ier 6s 7t 5ly 4y 2r 3ies 4ous 7ly 3l 4ed 4ing 4ong 7s 5ugh
8ed 8ing 8s 4s 3nace 7s 4ish 7ed 8s 7ing as 5ture 3or 5e 6s 5s 3phies 5y 3red 4ier 6st 5ng 4ow 6ed 6ing 6s 4y 3s
3ther 7ed 7ing 7more 7s 6st 4ive 7ly 7ness 3y 2se 4d 4lage 8s 4s 3ing 4on 3s 4ed 5s 4ier 6st 5ng 4y 2tile 5ity
3ure 6s 5istic 2ze 4d 4s 3ing 3z 4ed 5s 4ier 6st 5ng 4y 0gab 3bed 4ing 3le 5s 3s 2dget 6s 2g 3e 4d 4s 3ged 4ing
3ing 3s 2iety 3ly 3n 4ed 4ful 4ing 4s 3t 4s 2l 3a 4ctic 4h 5s 4s 4xies 5y 3e 4s 3l 4ant 7ry 7s 4ed 5ries 6y 5y
6s 4ing 5vant 9ed 9ing 9s 4on 6s 5p 6ed 6ing 6s 5ws 7es 4s 3ore 3s 3vanise 9d 9s 8ing 7ze 9d 9s 8ing 2mbit 6s
4le 6d 6r 7s 6s 5ing 3e 4d 4r 4s 5t 3ing 3ma 3ut 5s 2nder 6s 3g 4ed 4ing 4ling 4plank 9s 4rene 8d 8s 7ing 4s
5ter 8s 4way 7s 2ol 4ed 5r 6s 4ing 4s 2p 3e 4d 4s 3ing 3s 2rage 6d 6s 5ing 3b 4age 4ed 4ing 4le 6d 6s 5ing 4o 5s
4s 3den 6ed 7r 8s 6ia 8s 7ng 6s 3gle 6d 6s 5ing 4oyle 8s 3ish 3land 7ed 7ing 7s 4ic 3ment 7s 3net 6s 4ish 7ed 8s
7ing 3ret 6s 4ison 8ed 8ing 8s 4ulous 3ter 6s 2s 3eous 4s 3h 4ed 5s 4ing 3ket 6s 3olene 5ine 3p 4ed 4ing 4s 3sed
5s 4ing 3tric 2te 4d 4s 4way 7s 3her 6ed 6ing 9s 6s 3ing 2udier 6st 4y 3ge 5d 5s 4ing 3nt 5er 6st 5let 8s 3ze
2ve 4l 5s 2wk 4ed 4ier 6st 5ng 4s 4y 2y 3er 4st 4ty 3ly 3s 2ze 4d 4lle 7s 4s 4tte 7d 7s 6ing 3ing 1ear 4ed 4ing
4s 2e 3d 3ing 3s 4e 2l 3atin 7e 3d 4ed 4ing 7s 4s 3t 2m 3s 2nder 6s 3e 4alogical 9es 8y 4ra 6l 7isation es 9e ad
as 9ing 8ty 8zation es 9e ad as 9ing 7ly 7s 6te 8d 8s 7ing 8on as 7or 9s 5ic 7s 5osities 9y 6us 8ly 4s 5es 5is
4tic 7ally 7ist as 7s 3ial 6ly 4e 5s 4i 4tal 7s 4us 6es 3ocide 3re 5s 3t 4ile 7s 6ity 4le 6d 6man 7en 6ness 6r
6s 7t 5ing 5y 4ries 5y 4s 3uine 7ly 7ness 4s 5es 2ographic aal cly 9es 8y 3logical 7es 7st 9s 6y 3metric 8es 7y
2ranium 8s 3bil 6s 3m 4icide 9s 5nate 9d 9s 8ing 9on 4s 2station 4iculate bd bs aing 4ure 7d 7s 6ing 2t 3away 7s
3s 3ting 2yser 6s 1hastlier 8st 6y 2etto 6es 6s 2ost 5ed 5ing 5lier 8st 6y 5s 3ul 5s 1iant 5s 2bber 6ed 6ing 7sh
6s 3e 4d 4s 3ing 2ddier 6st 5ness 4y 2ft 4ed 4ing 4s 2g 3antic 3ged 4ing 4le 6d 6s 5ing 3s 2ld 4ed 4ing 4s 3l 4s
3t 4s 2mme 4ick 7s 2n 3ger 6bread 6ly 4ham 3ned 4ing 3s 2raffe 7s 3der 6s 4le 6d 6s 5ing 3l 4friend as 4hood 8s
4ish 4s 3th 5s 2st 2ve 4n 5s 4s 3ing 2zzard 7s 1lacial 5er 7s 3d 4den 7ed 7ing 7s 6r 6st 4e 5s 4iator 9s 4ly 4s
3mor 6ed 6ing 7se 9d 9s 8ing 7ze 9d 9s 8ing 6ous 6s 5ur 7ed 7ing 8ze ad as 9ing 7ous 7s 3nce 6d 6s 5ing 4d 5s
5ular 3re 5d 5s 4ing 3ss 5ed 6s 5ier 7st 6ng 5ware 5y 3ze 5d 5s 4ing 2eam 5ed 5ing 5s 4n 5ed 5ing 5s 3e 3n 4s
2ib 4ber 6st 4ly 3de 5d 5r 6s 5s 4ing 3mmer 7ed 7ing 7s 4pse 7d 7s 6ing 3nt 5ed 5ing 5s 3sten 7ed 7ing 7s 3tter
7ed 7ing 7s 2oat 5ed 5ing 5s 3bal 6ly 4e 5s 4ular 6e 7s 3om 5ier 7st 5y 3ried 6s 5fication 7ed 8s 6y 7ing 5ous
8ly 4y 5ing 3ss 5aries 7y 5ed 6s 5ier 7s 8t 6ng 5y 3ve 5d 5s 4ing 3w 4ed 5r 6ed 6ing 6s 4ing 4s 2ucose 3e 4d
4ing 4s 3ing 3m 4mer 6st 3t 4s 4ted 5ing 5on 7s 7y 2ycerin 8e 1narl 5ed 5ing 5s 3sh 5ed 6s 5ing 3t 4s 3w 4ed
4ing 4n 4s 2ome 5s 2u 3s 1o 2ad 4ed 4ing 4s 3l 4ie 6s 4keeper as 4s 3t 4ee 6s 4s 2b 3bed 4ing 4le 6d 6s 5ing
3let 6s 4in 6s 3s 2d 3child 8ren 3dess 7es 3father 9s 3less 4ier 6st 5ke 4y 3mother 9s 3parent 9s 3s 4end 7s 2es
2ggle 6s 2ing 2ld 4en 6er 7st 4fish 8es 4s 5mith 9s 3f 4ed 5r 6s 4ing 4s 2ndola 7s 3e 4r 5s 3g 4ed 4ing 4s 3na
2o 3d 4by 6e 4ie 6s 4ness 5ight 4o 4s 4will 4y 3ey 3f 4ed 4ier 6st 5ng 4s 4y 3ier 5st 3n 4s 3se 5d 5s 4ing 2pher
6s 2re 4d 4s 3ge 5d 5ous 5s 4ing 3ier 5st 4lla 7s 4ng 3y 2sh 3ling 7s 3pel 6s 3samer 4ip 6ed 6ing 6ped 7ing 6s
2t 3ten 2uge 5d 5s 4ing 3lash 7es 3rd 5s 4met 7s 3t 2vern 6ed 7ss 9es 6ing 6ment aal as 6or 8s 6s 2wn 4ed 4ing
4s 1rab 4bed 6r 5ing 4s 3ce 5d 5ful 8ly 5less 5s 4ing 5ous 8ly 8ness 3dation 9s 4e 5d 5r 5s 4ient 8s 5ng 4ual
7ly 6te 8d 8s 7ing 8on as 3ffiti 7o 4t 5ed 5ing 5s 3in 5s 3m 4mar 7s 6tical bly 5e 6s 4ophone 4s 3nd 5child aren
5daughter ds 5er 6st 6ur 5father bed bing bs 5iose 5ly 5mother bs 5parent bs 5s 6on 8s 6tand aed aing as 4ite
4nie 7s 5y 4ola 4t 5ed 5ing 5s 4ular 6e 7s 3pe 5fruit as 5s 5vine 9s 4h 5ed 5ic 7al 9ly 7s 6ng 6te 5s 4ple 7d 7s
6ing 3sp 5ed 5ing 5s 4s 5ed 6s 5hopper bs 5ier 7st 6ng 5y 3te 5d 5ful 8ly 5r 6s 5s 4ification ds 7ed 8s 6y 7ing
5ng 7s 5tude 4uities 7ous aly 7y 3ve 5d 5l 6ed 6ing 6led 7ing 6s 6y 5n 5r 5s 6t 7one as 5yard 9s 4ies 5ng 5tate
9d 9s 8ing 9on bal 6y 4y 3y 4ed 5r 5st 4ing 4s 3ze 5d 5s 4ing 2ease 6d 6s 5ier 7st 6ng 5y 4t 5er 6st 5ly 5ness
5s 3ed 5ier 7st 6ly 6ness 5y 4n 5back 9s 5ed 6r 7y 6st 5horn 9s 7use as 5ie 7s 6ng 5s 4t 5ed 5ing 8s 5s 3garious
3mlin 7s 3nade 7s 3w 3y 4ed 5r 5st 4hound 9s 4ing 4s 2id 4dle 7s 4iron 8s 4s 3ef 5s 4vance 9s 5e 6d 6s 5ing 5ous
3ll 5e 6d 6s 5ing 5s 3m 4ace 7d 7s 6ing 4e 5d 5s 4ier 6st 5ng 4ly 4mer 6st 4y 3n 4d 5er 7s 5ing 5s 6tone as 4ned
5ing 4s 3p 4e 5d 5s 4ing 4ped 5ing 4s 3slier 7st 5y 4tle 3t 4s 4ted 5ier 7st 6ng 5y 3zzled 6ier 8s 9t 6y 2oan
5ed 5ing 5s 3cer 6ies 6s 6y 3ggier 7st 5y 3in 5s 3om 5ed 5ing 5s 4ve 6d 6s 5ier 7st 6ng 5y 3pe 5d 5s 4ing 3ss
5ed 6r 6s 7t 5ing 5ly 3tesque 9s 4to 6es 6s 3uch 6ed 7s 6ier 8st 7ng 6y 4nd 6ed 6ing 6less 6s 6work 4p 5ed 6r 7s
5ing 8s 5s 4se 6d 6s 5ing 3ve 5l 6ed 6ing 6led 7ing 6s 5s 3w 4er 6s 4ing 4l 5ed 5ing 5s 4n 4s 4th 6s 3yne 6s 2ub
4bed 5ier 7st 6ng 5y 4s 3dge 6d 6s 5ing 3el 5ing 5ling 9s 4some 8r 8st 3ff 5er 6st 5ly 3mble 7d 7s 6ing 4pier
7st 5y 3nt 5ed 5ing 5s 1uarantee 9d 9ing 9s 7or 9s 4d 5ed 5ian 8s 6ng 5s 2bernatorial 2erilla 8s 4rilla 9s 3ss
5able 5ed 6s 5ing 5work 4t 5ed 5ing 5s 2ffaw 6ed 6ing 6s 2idance 4e 5book 9s 5d 5line 9s 5s 4ing 3ld 5s 4e
4lotine ad as 9ing 4t 5ier 7st 6ly 5less 5y 3nea 3se 5s 3tar 6ist 6s 2lch 5es 3f 4s 3l 4ed 5t 6s 5y 6s 4ible 5es
5ng 4s 4y 3p 4ed 4ing 4s 2m 3drop 7s 3med 4ier 6st 5ng 4y 3ption 3s 2n 3fire 3man 4en 3ned 5r 6s 4ing 3powder 3s
4hot 7s 2ppies 4y 2rgle 6d 6s 5ing 3u 4s 2sh 4ed 5r 6s 5s 4ing 3t 4ed 4ier 6st 5ng 4s 4y 2t 3ful 6s 3s 3ted 5r
6ed 6ing 6s 4ing 2y 3ed 3ing 3s 2zzle 6d 6s 5ing 1ybe 4d 4s 3ing 2m 3nasia 7um 9s 6t 7ics 7s 3s 2naecologist ds
ay 3ecologist cs 9y 2rate 6d 6s 5ing 6on 8s 3oscope 9s 0ha 2bit 5able 6t 7ion as 7s 5s 5ual 8ly 2ck 4ed 5r 6s
4ing 4ney 7ed 7ing 7s 4s 5aw 7s 2d 3dock 7s 2emoglobin 5philia 5rrhage bd bs aing 2g 3gard 4le 6d 6s 5ing 3s 2h
2il 4ed 4ing 4s 5tone 9s 3r 4cut 7s 4do 6s 5resser bs 4ed 4ier 6st 4line 8s 4s 4y 2le 4d 4r 4s 5t 3f 4way 3ibut
7s 4ng 3l 4elujah as 4mark 8ed 8ing 8s 4s 4ucination ds 4way 7s 3o 4ed 5s 4ing 4n 4s 3t 4ed 5r 6ed 6ing 6s 4ing
4s 3ve 5d 5s 4ing 2m 3burger 9s 3let 6s 3med 5r 6ed 6ing 6s 4ing 4ock 7s 3per 6ed 6ing 6s 3s 4ter 7s 5ring 9ing
9s 6ung 2nd 4bag 7s 5ook 8s 4cuff 8ed 8ing 8s 4ed 6ness 4ful 7s 4icap 8ped 9ing 8s 6raft as 5er 6st 5ng 5work
4kerchief cs bves 4le 6bar 9s 6d 6r 7s 6s 5ing 4made 4out 7s 4rail 8s 4s 5ful 5hake 9s 5ome 8r 8st 4writing 4y
3g 4ar 6s 4ed 5r 6s 4ing 7s 4out 7s 5ver 8s 4s 3ker 6ed 6ing 6s 2phazard 3less 3pen 6ed 6ing 9s 6s 4ier 6st 5ly
5ness 4y 2rangue 8d 8s 7ing 4ss 6ed 7s 6ing 6ment 3bor 6ed 6ing 6s 5ur 7ed 7ing 7s 3d 4back 4en 6ed 6ing 6s 5r
5st 4ier 6st 4line 8r 9s 5y 4ship 8s 4ware 5ood 8s 4y 3e 4brained 4d 4m 5s 4s 3ing 3k 4ed 4ing 4s 3lot 6s 3m 4ed
4ful 7ly 4ing 4less 8ly 4onic 8a 9s 7es 7ous 7se 9d 9s 8ing 7ze 9d 9s 8ing 6y 4s 3ness 7ed 8s 7ing 3p 4ed 4ing
5st 7s 4oon 7ed 7ing 7s 4s 5ichord bs 3ried 6s 4ow 6ed 6ing 6s 4y 5ing 3sh 5er 6st 5ly 5ness 3t 4s 3vest 7ed 8r
9s 7ing 7s 2s 3h 4ed 5s 4ing 3sle 6d 6s 5ing 3te 5d 5n 6ed 6ing 6s 5s 4ier 6st 5ly 5ng 4y 2t 3ch 5ed 6s 6t 7s
5ing 3e 4d 4ful 7ly 4s 3ing 3red 6s 3s 3ted 4ing 2ughtier 8st 7ly 7ness 6y 3l 4ed 4ing 4s 3nt 5ed 5ing 5s 2ve 4n
5s 4s 3ing 3oc 2wk 4ed 4ing 4s 2y 3ed 3ing 3s 4tack 8s 3wire 2zard 6ed 6ing 6ous 6s 3e 4d 4l 5s 4s 3ier 5st 4ng
3y 1e 2ad 4ache 8s 4ed 5r 6s 4first 4ier 6st 5ng 7s 4land 8s 5ight 9s 6ne 8d 8s 7ing 5ong 4master 4phone 9s
4quarter bs 4rest 8s 5oom 4s 5tone 9s 6rong 4way 4y 3l 4ed 5r 6s 4ing 4s 4th 6care 6ful 6ier 8st 6y 3p 4ed 4ing
4s 3r 4d 4ing 7s 4s 5ay 5e 6s 4t 5ache 9s 5beat 9s 6reak as 7oken 6urn 5en 7ed 7ing 7s 5felt 5h 6s 5ier 7s 8t
6ly 5less 5s 5y 3t 4ed 6ly 5r 6s 4h 5en 7s 6r 4ing 4s 3ve 5d 5n 6lier 9st 7y 6s 5s 4ier 6s 7t 5ly 5ness 6g 4y
5weight bs 2ckle 6d 6r 7s 6s 5ing 3tic 2dge 5d 5hog 8s 5s 4ing 2ed 4ed 4ing 4less 4s 3l 4ed 4ing 4s 2ftier 6st
4y 2ifer 6s 3ght 6en 8ed 8ing 8s 6s 3nous 3r 4loom 8s 4s 2ld 3icopter aed aing as 4port 8s 4um 3l 4ish 4o 5s 3m
4et 6s 4s 3p 4ed 5r 6s 4ful 7ly 4ing 7s 4less 8ly 4s 2m 3isphere as 3lock 7s 3med 4ing 3oglobin 4philia 4rrhage
ad as 9ing 3p 3s 2n 3ce 5forth 4hman 6en 3s 2patitis 2r 3ald 6ed 6ing 6s 3b 4ivorous 4s 3d 4ed 4ing 4s 3e
4abouts 5fter 9s 4by 4ditary 7y 4in 4sies 5y 4tic 7al 7s 4with 3itage 8s 3maphrodite 4it 6s 3nia 6e 6s 3o 4es
4ic 5n 6e 6s 5sm 4n 5s 4s 3pes 3ring 7s 3s 4elf 2s 3itancy 7t 6te 8d 8s 7ing 8on as 2terogeneous 6sexual city cs
2uristic 2w 3ed 3ing 3n 3s 2xadecimal 4gon 7al 7s 2y 3day 6s 1i 2atus 6es 2bernate 9d 9s 8ing 9on 2ccup 6ed 6ing
6ped 7ing 6s 3k 4ories 6y 4s 2d 3den 3e 4away 8s 4d 4ous 7ly 4s 3ing 2erarchical 9es 8y 4oglyphic cs 2gh 4brow
8s 4er 5st 4jack 8ed 8ing 8s 4land 8s 5ight 9ed 9ing 9s 5y 4s 4way 7s 2jack 6ed 6ing 6s 2ke 4d 4r 5s 4s 3ing
2larious 6ty 3l 4billies 8y 4ier 6st 4s 5ide 8s 4y 3t 4s 2m 3s 4elf 2nd 4er 6ed 6ing 6s 4rance 9s 4s 5ight 3ge
5d 5s 4ing 3t 4ed 5rland as 4ing 4s 2p 3ped 5r 5st 4ie 6s 5ng 4opotami aus ces 4y 3s 2re 4d 4s 3ing 2s 3s 4ed 5s
4ing 3togram 5rian 9s 7c 8al aly 7es 6y 2t 3ch 5ed 6s 5hike 9d 9r as 9s 8ing 5ing 3her 6to 3s 3ting 2ve 4d 4s
3ing 1o 2ard 5ed 6r 7s 5ing 5s 4se 6ness 6r 6st 3x 4ed 5s 4ing 2bbies 5t 4le 6d 6s 5ing 4y 5horse as 3goblin 9s
3nob 6bed 7ing 6s 3o 4es 4s 2ck 4ed 5y 4ing 4s 2dgepodge as 2e 3d 3ing 3s 2g 3ged 4ing 3s 2ist 5ed 5ing 5s 2ld
4er 6s 4ing 4s 4up 6s 3e 4d 4s 3iday 7ed 7ing 7s 4er 5st 4ness 5g 3ler 6ed 6ing 6s 4ies 4ow 6ed 7r 7st 6ing 6s
4y 3ocaust 9s 3ster 7ed 7ing 7s 3y 2mage 6s 3e 4d 4land 8s 5ess 5ier 7st 5y 4made 4s 5ick 8ness 5pun 5tead 9ed
9ing 9s 4ward 5ork 4y 5s 3icidal 7e 8s 4e 5r 5s 6t 4ng 3ogeneous 7ise ad as 9ing 8ze ad as 9ing 4nym 7s 4phobic
4sexual aity as 3y 2ne 4d 4s 5t 6er 7st 6ly 6y 4y 5comb 9ed 9ing 9s 5ed 5ing 5moon 9ed 9ing 9s 5s 6uckle bs 3ied
4ng 3k 4ed 4ing 4s 3or 5able 6ry 5ed 5ing 5s 4ur 6able 6ed 6ing 6s 2od 4ed 4ing 4lum 7s 4s 4wink 8ed 8ing 8s 3f
4ed 4ing 4s 3k 4ed 4ing 4s 3n 4ed 5r 6s 4ing 4s 3p 4ed 4ing 4s 3rah 6s 5y 6ed 6ing 6s 3t 4ed 5r 4ing 4s 3ves 2p
3e 4d 4ful 7ly 7s 4less 8ly 4s 3ing 3ped 5r 4ing 3s 4cotch 9ed as 9ing 2rde 5d 5s 4ing 3izon 7s 7tal aly as
3mone 7s 3n 4ed 5t 6s 4ier 6st 4s 4y 3oscope 9s 3rendous aly 4ible 7y 5d 5fic 7ed 8s 6y 7ing 4or 6s 3se 5back 5d
5man 5play 6ower 5radish bes 5s 6hoe 9d 9ing 9s 4ing 3ticultural be 2se 4d 4s 3iery 4ng 3pitable 7l 8isation fs
ae bd bs aing 9ty 9zation fs ae bd bs aing 8s 3t 4age 7s 4ed 5l 6ed 6ing 6led 7ing 6s 5ss 7ed 8s 7ing 4ile 7s
6ity 5ng 4s 2t 3bed 6s 3el 5s 3head 7ed 7s 3ly 3ter 5st 2und 5ed 5ing 5s 3r 4glass 9es 4ly 4s 3se 5boat 9s 5d
5hold 9s 5keeper bs 5s 5warming cs 6ife 7ves 6ork 4ing 7s 2ve 4l 5s 4r 5ed 5ing 5s 2w 3ever 3l 4ed 4ing 4s 3s
3zat 1ub 3bub 6s 3s 2ddle 6d 6s 5ing 2e 3d 3s 2ff 4ed 4ier 6st 5ng 4s 4y 2g 3e 4ly 4r 4st 3ged 4ing 3s 2h 2lk
4ing 4s 3l 4abaloo as 4ed 4ing 4s 2m 3an 5e 6ly 6r 6st 5ise 8d 8s 7ing 7m 7t 6tarian cs 7ies 7y 6ze 8d 8s 7ing
5ly 5s 3ble 6d 6r 6s 7t 5ing 5y 4ug 3drum 3id 5ified 9s 7y 8ing 6ty 4liate 9d 9s 8ing 9on bs 6ty 3med 4ing 7bird
bs 3or 5ed 5ing 6st 8s 5ous 8ly 5s 4ur 6ed 6ing 6s 3p 4ed 4ing 4s 3s 2nch 5back 9s 5ed 6s 5ing 3dred 7s 7th 9s
3g 4er 6ed 6ing 6s 4rier 7st 6ly 5y 3k 4s 3t 4ed 5r 6s 4ing 4s 2rdle 6d 6s 5ing 3l 4ed 4ing 4s 3rah 6ed 7s 6ing
6s 5y 6ed 6ing 6s 4icane 9s 5ed 7ly 6s 4y 5ing 3t 4ful 4ing 4le 6d 6s 5ing 4s 2sband 7ed 7ing 7s 3h 4ed 5s 4ing
3k 4ed 4ier 6s 7t 5ly 5ness 6g 4s 4y 3tle 6d 6r 7s 6s 5ing 2t 3ch 5es 3s 1yacinth 8s 3ena 6s 2brid 6s 2drant 7s
5ulic 9s 4oelectric 5gen 5plane ad as 9ing 2ena 5s 2giene 6ic 2mn 4al 6s 4ed 4ing 4s 2perbole 5tension 3hen 6ate
9d 9s 8ing 9on 6ed 6ing 6s 3nosis 5tic 8s 7se 9d 9s 8ing 8m 8t 9s 7ze 9d 9s 8ing 3ochondria cc ds 5risies 8y 7te
9s 8ical 4tenuse as 5heses 8is ae bd bs aing 9ze bd bs aing 7tical 2steria 7c 8al aly 8s 0ice 3berg 7s 4reaker
as 3d 3s 2icle 6s 3er 4st 3ng 5s 2on 4s 2y 1d 2ea 4l 5ise 8d 8s 7ing 7t 8ic 8s 6ze 8d 8s 7ing 5ly 5s 4s 3ntical
9ly 6fiable 8cation 8ed 9r as 9s 7y 8ing 6ties 7y 3ological bly 8es 7y 2iocies 5y 4m 5atic 5s 4syncrasies by
atic 4t 5ic 5s 2le 4d 4r 4s 5t 3ing 3y 2ol 4ise 7d 7s 6ing 5ze 7d 7s 6ing 4s 2yllic 1f 2s 1gloo 5s 2nite 6d 6s
5ing 6on 8s 3orance 7t 5e 6d 6s 5ing 2uana 6s 1kon 4s 1lk 2l 3egal 7ly 7s 5ible 8y 6timate 3icit 4teracy 8te as
3ness 7es 3ogical 3s 3uminate ad as 9ing aon cs 4sion 8s 5ory 5trate ad as 9ing aon cs ave 9or bs 7ious 1mage 5d
5ry 5s 4inable 7ry 7tion bs 9ve 6e 7d 7s 6g 6ing 2balance 9s 3ecile 8s 4d 5ded 6ing 5s 2itate 7d 7s 6ing 7on 9s
7ve 6or 8s 2maculate aly 4terial 5ure 7ity 3easurable by 4diate 9ly 4nse 7ly 6ities 8y 4rse 7d 7s 6ing 7on 9s
3igrant 9s 7te 9d 9s 8ing 9on 4nent 8ly 3obile 7ise ad as 9ing 8ze ad as 9ing 4ral 7ities 9y 5tal 8ity 8s 4vable
3une 5isation cs 7e 8d 8s 7ing 6ty 6zation cs 7e 8d 8s 7ing 2p 3act 6ed 6ing 6s 4ir 6ed 6ing 6ment as 6s 4le 6d
6s 5ing 4rt 6ed 6ial 9ity 9ly 7ng 6s 4ssable 6e 7s 6ioned 7ve 4tience as 8t 9ly 3each 7ed 8s 7ing 4ccable 4dance
5e 6d 6s 5iment as 6ng 4l 5led 6ing 5s 4nd 6ed 6ing 6s 5etrable 4rative as 5ceptible cy 5fect 9ion cs 9ly 9s
5ial 8ism at 8s 6l 7ed 7ing 7led 8ing 7s 5sonal aly 9te bd bs aing bon ds 5tinence at 5vious 4tuous 9ly 6s 7es
3inge 7d 7s 6ing 4sh 3lacable 5nt 7ed 7ing 7s 5usible 4ement 9able ation es 9ed ar 9ing 9s 4icate 9d 9s 8ing 9on
bs 6it 8ly 5ed 6s 4ore 7d 7s 6ing 4y 5ing 3olite 4rt 6ance 8t 9ly 7tion bs 6ed 6ing 6s 4se 6d 6s 5ing 6tion as
5sibilities cy 8le as 9y 5ter 8s 6or 8s 4tence 7t 4und 7ed 7ing 7s 4verish aed bs aing 3ractical 4ecise 5gnable
8te ad as 9ing 5ss 7ed 8s 7ing 8on aable as 8ve aly 4int 7ed 7ing 7s 5son 8ed 8ing 8ment cs 8s 4obabilities cy
8le 9y 5mptu 9s 5per 8ly 6rieties ay 5ve 7d 7ment bs 7s 6ing 7sation ds 8e 9d 9s 8ing 3s 3udence 7t 4lse 7d 7s
6ing 7ve 9ly 4nity 4re 6r 6st 5ities 7y 1n 2abilities 8y 3ccessible 5uracies 9y 8te 4tion 6ve 7ity 3dequacies 9y
8te aly 4missible 4vertent bly 5isable 3lienable 3ne 5r 5st 4imate 3pplicable 5ropriate 3rticulate 3smuch
3udible 4gural 9s 8te ad as 9ing aon cs 4spicious 2born 3red 5ed 7ing 7s 3uilt 2calculable 4ndescence bt 5tation
bs 4pable 6citate cd cs bing 9y 4rcerate bd bs aing bon ds 5nate 9d 9s 8ing 9on bs 3endiaries 9y 5se 7d 7s 6ing
5tive 9s 4ption 9s 4ssant 9ly 5t 6uous 3h 4ed 5s 4ing 3idence 9s 7t 8al aly as 8s 4nerate ad as 9ing 9or bs
4sion 8s 6ve 5or 7s 4te 6d 6ment as 6s 5ing 3lination bs 6e 7d 7s 6ing 4ose 7d 7s 6ing 6ure 9s 4ude 7d 7s 6ing
5sion 9s 7ve 3ognito 9s 4herence 9t aly 4me 6s 5ing 5parable 7tibilities ey ale cs by 6etence at bs 6lete
6rehensible 4nceivable 6lusive 5gruities ay 8ous 5sequential 6iderable bte 7stencies cy bt 6olable 6picuous
5venience dd ds cing bt cly 4rporate bd bs aing bon 5rect 9ly 6igible 3rease 8d 8s 7ing aly 5dible 9y 6ulity
8ous 5ment 9al 9ed 9s 4iminate bd bs aing 3ubate 8d 8s 7ing 8on 7or 9s 4mbent 9s 7r 8ed 8ing 8s 4r 5able 9s 5red
6ing 5s 2debted 4cencies 8y 7t 5ision 8ve 4ed 4fensible 5inable 7ite aly 4lible 8y 6cate 4nt 6ation bs 6ed 6ing
6s 4pendence at bly bs 4scribable 5tructible 4terminate 4x 5ed 6s 5ing 3icate 8d 8s 7ing 8on as 8ve as 7or 9s
5es 5t 6ed 6ing 6ment as 6s 4fference at 4genous 6stible 9on 5nant 9ly 7tion 6ities 8y 5o 4rect 8ion 8ly 4screet
8tion cs 7iminate ely 5pensable ds 6osed 6utable 5tinct 8guishable 4vidual aism ct ds bty aly as 6sible
3octrinate cd cs bing con 4lence 7t 4mitable 4or 6s 4rse 7d 7ment bs 7s 6ing 3uce 6d 6ment as 6s 5ing 5t 6ed
6ing 7on 9s 6s 4lge 7d 7nce as 8t 7s 6ing 4strial aisation ce dd ds cing ct ds bzation ce dd ds cing 8es 8ous 7y
2edible 3ffective 8ual 5iciencies by at bly 3legant 4igible as 3pt 5itude 3qualities 9y 3rt 5ia 7l 3scapable
3vitable 9y 3xact 4cusable 4haustible 4orable 9y 4pensive 6rience cd 5licable by 4tricably 2fallible 4mies 5ous
5y 4ncy 5t 6ile 6ries 7y 6s 4tuation bs 3easible 4ct 6ed 6ing 7on 9s 8us 6s 4licities 9y 4r 5ence 9s 5ior 8ity
8s 5no 7s 5red 6ing 5s 5tile 4st 6ation bs 6ed 6ing 6s 3idel 7ities 9y 7s 4eld 7s 4ltrate ad as 9ing aon 4nite
8ly 8simal ds 7ies 8ve as 7y 4rm 6aries 8y 6ities 8y 4x 3lame 7d 7s 6ing 6mable 8tion cs 9ory 5table 6e 7d 7s
6ing 7on 9ary 4ection as 5xible 7on 9s 4ict 7ed 7ing 7s 4uence 9d 9s 8ing 7tial 7za 5x 6es 3o 4rm 6al 8ity 8ly
7nt 9s 7tion bal 9ve 6ed 7r 8s 6ing 6s 3raction as 5red 5structure 4equent aly 4inge 8d 8ment cs 8s 7ing 3uriate
9d 9s 8ing 4se 6d 6s 5ing 6on 8s 2genious 9ly 5uity 4st 6ed 6ing 6s 3rain 7ed 7ing 7s 5tiate ad as 9ing 7tude
4edient as 2habit 7ant as 7ed 7ing 7s 4le 6d 6r 7s 6s 5ing 3erent 8ly 5it 7ance bs 7ed 7ing 7s 3ibit 7ed 7ing
8on as 7s 3ospitable 3uman 7e 7ities 9y 2itial 7ed 7ing 8sation 9e ad as 9ing 8zation 9e ad as 9ing 7led 8ing 8y
7s 6te 8d 8s 7ing 8on as 8ve as 7or 9s 2ject 6ed 6ing 7on 9s 6s 3unction as 4re 6d 6s 5ies 6ng 6ous 5y 4stice 9s
2k 3ed 3ier 5st 4ng 3ling 7s 3s 3y 2laid 4nd 4y 5ing 5s 3et 5s 2mate 6s 2n 3ards 4te 3er 5most 3ing 6s 3keeper
9s 3ocence 7t 8ly 8s 5uous 4vation as 8ve 3s 3uendo 8es 8s 4merable 2oculate 9d 9s 8ing 9on bs 3ffensive
3perative 4portune 3rdinate 2put 5s 5ted 6ing 2quest 7s 4ire 7d 7s 6ies 7ng 6y 5sition bs 9ve 2s 3ane 6ly 6r 6st
5ity 4tiable 3cribe 8d 8s 7ing 6ption bs 5utable 3ect 6icide bs 6s 5ure 7ities 9y 4nsitive aity 4parable bs 4rt
6ed 6ing 7on 9s 6s 3ide 6r 7s 6s 5ious 4ght 7s 5ne 7s 6ia 8s 7ficance ct 4ncere 9ly 8ity 5uate 9d 9s 8ing 9on bs
4pid 4st 6ed 7nce 8t 6ing 6s 3ofar 4lence 7t 5uble 5vency 8t 9s 4mnia 3pect 7ed 7ing 8on as 7or 9s 7s 4iration
bs 6e 7d 7s 6ing 3tability 5l 6l 7ation cs 7ed 7ing 7ment bs 7s 6ment as 6s 5nce 8d 8s 7ing 6t 7aneous dly 7ly
7s 4ead 5p 6s 4igate 9d 9s 8ing 9on 5l 6l 7ed 7ing 7s 6s 5nct 8ive 8s 5tute 9d 9s 8ing 9on bal dise gd gs fing
eze gd gs fing bs 4ruct 8ed 8ing 9on bs 9ve 8or as 8s 6ment aal cs aed aing as 3ubordinate cion 5stantial
4fferable 6icient cly 4lar 6te 8d 8s 7ing 8on 7or 9s 5in 5t 6ed 6ing 6s 4rance 9s 5e 6d 6r 7s 6s 5gent 9s 5ing
5mountable 5rection cs 2tact 4ke 6s 4ngible as 3eger 7s 5ral 8s 7te 9d 9s 8ing 9on 6ity 4llect 9s 9ual cly cs
6igence at bly 8ible by 4nd 6ed 6ing 6s 5se 7ly 7r 7st 6ified as 8y 9ing 7ties 8y 7ve 9s 5t 6ion 9al bly 9s 6s
4r 5act 8ed 8ing 9on bs 9ve bly 8s 5cede 9d 9s 8ing 7pt 9ed 9ing aon cs 9s 6hange bable bd bs aing 6om 8s 7nnect
8tinental 7urse 5dependence dt 5est 8ed 8ing bly 8s 5face 9d 9s 8ing 6ere 9d 9nce 9s 8ing 5im 6or 8s 5ject 9ed
9ing aon cs 9s 5lock 9ed 9ing 9s 7per as 6ude 9d 9s 8ing 5marriage ds aed bs 9y aing 6ediaries by ate cs 7nt 9s
6inable by 8gle bd bs aing 7ssion cs 7ttent cly 5n 6al 8ly 8s 7tional dly ds 6e 7d 7s 7t 6ing 6s 5planetary 8y
6olation 7se 9d 9s 8ing 6ret 9ation es 9ed ar bs 9ing 9s 5racial 6ed 6ing 6ogate bd bs aing bon ds aor cs 6upt
9ed 9ing aon cs 9s 5s 6ect 9ed 9ing aon cs 9s 6perse bd bs aing 6tate as 7ellar 5twine ad as 9ing 5val 8s 6ene
9d 9s 8ing 8tion cs 6iew 9ed ar bs 9ing 9s 5weave ad as 9ing 6ove 9n 4stinal 8e 9s 3imacies 7y 6te 8d 8ly 8s
7ing 8on as 5idate ad as 9ing aon 3o 4lerable ay 8nce 9t 4nation as 4xicate ad as 9ing aon 3ractable 5mural
5nsitive cs 5venous bes 4ench 8ed 9s 8ing 5pid 4icacies 8y 7te 5gue 8d 8s 7ing 5nsic 9ally 4oduce 9d 9s 8ing
8tion cs 9ory 5spective 5vert 9s 4ude 7d 7r 8s 7s 6ing 5sion 9s 7ve 6t 7ed 7ing 7s 3uition 9s 7ve 9ly 2undate 8d
8s 7ing 8on as 2vade 6d 6r 7s 6s 5ing 4lid 7ate ad as 9ing 7ed 7ing 7s 5uable 4riable as 9y 7nt 4sion 8s 3ective
4nt 6ed 6ing 7on 9s 7ve 6or 8ied as 8s 8y 9ing 6s 4rse 7ly 7s 6ion 9s 5t 6ebrate cs 7d 6ing 6s 4st 6ed 6igate bd
bs aing bon ds aor cs 7ng 6ment as 6or 8s 6s 4terate 3igorate ad as 9ing 4ncible 4sibility 7le 8y 4tation as 5e
6d 6s 5ing 3ocation as 4ice 7d 7s 6ing 4ke 6d 6s 5ing 4luntarily ay 5ve 7d 7ment bs 7s 6ing 3ulnerable 2ward 6ly
6s 1odine 2n 3s 2ta 4s 1rascible 3te 2e 2idescence 9t 3s 4es 2k 3ed 3ing 3s 2on 4ed 4ic 6ally 5es 5ng 4s 4y
2radiate 9d 9s 8ing 4tional aly as 3econcilable 4futable 4gular 9ities by 9s 4levance bs 9t 4parable 5laceable
5ressible 6oachable 4sistible 5pective 6onsibility ble 4trievable cy 4verence 9t 7sible 5ocable ay 3igate 8d 8s
7ing 8on 4tability 7le 8y 6nt 8s 6te 8d 8s 7ing 8on as 1s 2land 6er 8s 6s 3e 4s 2olate 7d 7s 6ing 7on 2sue 5d 5s
4ing 2thmi 5us 7es 1t 2alic 6ise 9d 9s 8ing 7ze 9d 9s 8ing 6s 2ch 4ed 5s 4ier 6st 5ng 4y 2em 4ise 7d 7s 6ing 5ze
7d 7s 6ing 4s 3rate 6ion 9s 7ve 2inerant 9s 7ries 8y 2s 3elf 1vies 2ories 4y 2y 0jab 3bed 5r 6ed 6ing 6s 4ing 3s
2ck 4al 6s 5roo 8ed 8ing 8s 5ss 7es 4daw 4ed 5t 6s 4ing 4knife 9d 9s 8ing 7ves 4pot 7s 4s 2de 4d 4s 3ing 2gged
6er 7st 3uar 6s 2il 4ed 5r 6s 4ing 4or 6s 4s 2lopies 5y 2m 3b 4oree 8s 4s 3med 4ing 3s 2ngle 6d 6s 5ing 3itor 7s
2r 3gon 3red 4ing 3s 2undice 8d 8s 7ing 4t 5ed 5ier 7st 6ly 6ng 5s 5y 2velin 7s 2w 3bone 7d 7s 6ing 3ed 3ing 3s
2y 3s 3walk 7ed 8r 9s 7ing 7s 2zz 4ed 5s 4ing 1ealous 7ies 7ly 7y 3ns 2er 4ed 4ing 4s 2ll 4ed 4ied 6s 5ng 4s 4y
5fish 9es 5ing 2opardise ad as 9ing 8ze ad as 9ing 7y 2rk 4ed 4ier 6st 5ng 4s 4y 3sey 6s 2st 4ed 5r 6s 4ing 4s
2t 3s 3ted 4ies 5ng 5son 8ed 8ing 8s 4y 2wel 5ed 6r 7s 5ing 5led 7r 8ies 8s 8y 6ing 5ries 6y 5s 1ibe 4d 4s 3ing
2ffies 4y 2g 3ged 4ing 4le 6d 6s 5ing 3s 4aw 6ed 6ing 6n 6s 2llaroo 8ed 8ing 8s 3t 4ed 4ing 4s 2ngle 6d 6s 5ing
3x 4ed 5s 4ing 2tterier 8st 6s 6y 1ob 3bed 4ing 3s 2ckey 6ed 6ing 6s 3ular 2g 3ged 5r 6s 4ing 3s 2in 4ed 4ing 4s
4t 5ed 5ing 5ly 5s 2ke 4d 4r 5s 4s 3ing 2llied 6r 6s 7t 4y 5ing 3t 4ed 4ing 4s 2stle 6d 6s 5ing 2t 3s 3ted 4ing
2urnal 7ism 9t as 7s 5ey 7ed 7ing 7s 2vial 6ly 2y 3ed 3ful 6ler 8st 7y 3ing 3ous 6ly 3s 4tick 1ubilant 6tion 5ee
7s 2dge 5d 5ment 9s 5s 4ing 4ment 8s 3icial 8ly 7ries 8y 6ous 9ly 3o 2g 3ged 5rnaut 4ing 4le 6d 6r 7s 6s 5ing 3s
3ular 7s 2ice 5d 5s 4ier 6st 5ng 4y 2mble 6d 6s 5ing 4o 5s 4uck 7s 3p 4ed 5r 6s 4ier 6st 5ng 4s 4y 2nction 8s
5ure 8s 3gle 6s 3ior 6s 4per 7s 3k 4ed 5t 6ed 6ing 6s 4ie 6s 5ng 4s 4y 3ta 5s 2ries 4sdiction 3or 5s 3y 2st 4er
5st 4ice 7s 5fiable ay 7cation ds 7ed 8s 6y 7ing 4ly 2t 3e 3s 3ted 4ing 2venile 8s 2xtapose 9d 9s 8ing 9tion ds
0kaleidoscope cs 2nga 5roo 8s 5s 2rat 5e 5s 2yak 5ed 5ing 5s 1eel 4ed 4ing 4s 3n 4ed 5r 5st 4ing 4ly 4s 3p 4er
6s 4ing 4s 5ake 8s 2g 3s 2lp 4ie 6s 2n 3nel 6ed 6ing 6led 7ing 6s 2pt 2rb 4ed 4ing 4s 3chief 8s 7ves 3nel 6s
3osene 5ine 2tchup 3tle 6s 2y 3board 8ed 8ing 8s 3ed 3hole 7s 3ing 3note 7d 7s 6ing 3s 4tone 8s 5roke 9s 3word
7s 1haki 5s 1ick 4back 8s 4ed 4ing 4off 7s 4s 2d 3ded 4ing 3nap 6ed 7r 8s 6ing 6ped 8r 9s 7ing 6s 4ey 6s 3s 2ll
4ed 5r 6s 4ing 7s 4s 3n 4ed 4ing 4s 3o 4byte 8s 4gram 8me as 8s 4meter 9s 7re 9s 4s 4watt 8s 3t 4s 2mono 6s 2n
3d 4a 4er 6garten cs 5st 4le 6d 6s 5ier 7st 6ng 5y 4ness 8es 4red 4s 3folk 3g 4dom 7s 4fisher as 4s 3k 4ed 4ier
6st 5ng 4s 4y 3ship 2osk 5s 2pper 2ss 4ed 5s 4ing 2t 3chen 7ette bs 7s 3e 4d 4s 3ing 3s 3ten 6s 4ies 4y 2wi 4s
1nack 5er 5s 3psack 8s 2ead 5ed 5ing 5s 3e 4cap 7ped 8ing 7s 4d 4ing 4l 5ed 5ing 5s 4s 3lt 3w 2ickers 3fe 5d 5s
4ing 3ght 6ed 6hood as 6ing 6s 3t 4s 4ted 5ing 3ves 2ob 4s 3ck 5ed 6r 7s 5ing 5out 8s 5s 3ll 5s 3t 4s 4ted 5ier
7st 6ng 5y 3w 4ing 7ly 7s 4ledge 9able 4n 4s 2uckle 7d 7s 6ing 1oala 5s 2sher 6ed 6ing 6s 2wtow 6ed 6ing 6s
1udos 1ylie 5s 0lab 3el 5ed 5ing 5led 6ing 5s 3or 5atories 9y 5ed 6r 7s 5ing 6ous 9ly 5s 4ur 6ed 7r 8s 6ing 6s
3s 3yrinth 9s 2ce 4d 4rate 8d 8s 7ing 8on as 4s 3ier 5st 4ng 3k 4ed 4ing 4luster 8re 4s 3quer 7ed 7ing 7s 3rosse
3y 2d 3der 6ed 6ing 6s 3e 4d 4n 4s 3ies 4ng 3le 5d 5s 4ing 3s 3y 4bug 7s 4like 2g 3er 3gard 7s 4ed 4ing 3oon 6s
3s 2id 3n 3r 4s 2ke 4s 2mb 4da 4ed 4ing 4s 3e 4d 4nt 6able 7tion bs 6ed 6ing 6s 4r 4s 5t 3ing 6ton 9s 3p 4oon
7ed 7ing 7s 4s 2nce 5d 5s 4ing 3d 4ed 5r 4ing 7s 4ladies 7y 5ocked 6rd 8s 4mark 8s 4owner 9s 4s 5cape 9d 9s 8ing
5lid 8den 8e 9s 8ing 3e 4s 3guage 8s 5id 6sh 8ed 9s 8ing 5or 7ous 7s 3kier 6st 4y 3tern 7s 2p 3el 5s 3ped 4ing
3s 4e 5d 5s 4ing 2rcenies 6y 3d 4ed 4ing 4s 3ge 5ly 5r 5s 6t 3k 4ed 4ing 4s 3rikin 8ism bs 8s 3va 5e 5s 3ynges
6itis 5x 6es 2scivious 3er 5s 3h 4ed 5s 4ing 3s 4es 3t 4ed 4ing 4ly 4s 2tch 5ed 6s 5ing 3e 4ly 4nt 4r 5al 7ed
7ing 7led 8ing 7s 4st 4x 3h 4e 5d 5r 6ed 6ing 6s 5s 4ing 4s 3itude 8s 3rine 7s 3ter 4ice 7s 2ud 4able 4ed 4ing
4s 3gh 5able 5ed 5ing 8stock ds 5s 5ter 3nch 6ed 7r 8s 7s 6ing 4der 7ed 7ing 7s 5ries 6y 3reate 8s 5l 6s 2va
4tories 7y 3ender 8s 3ish 6ed 7r 7s 8t 6ing 2w 3ful 3less 3maker 8s 3n 4s 3s 4uit 7s 3yer 6s 2x 3ative 8s 3er
4st 3ity 2y 3er 5ed 5ing 5s 3ing 3man 4en 3out 6s 3s 2zied 5r 5s 6t 4ness 3y 4ing 1each 3d 4ed 5n 5r 6s 7hip
4ing 4s 3f 4ed 4ier 6st 5ng 4let 7ed 7ing 7s 7ted 8ing 4s 4y 3gue 6d 6s 5ing 3k 4age 7s 4ed 4ing 4s 4y 3n 4ed 5r
5st 4ing 4s 4t 3p 4ed 4frog 8ged 9ing 8s 4ing 4s 4t 3rn 5ed 5ing 5s 5t 3se 5d 5s 4h 5ed 6s 5ing 4ing 4t 3ther 7y
3ve 5d 5s 4ing 2ctern 7s 4ure 7d 7r 8s 7s 6ing 2d 3ge 5r 6s 5s 2e 3ch 5ed 6s 5ing 3k 4s 3r 4ed 4ier 6st 5ng 4s
4y 3way 2ft 4er 5st 4most 4s 2g 3acies 5y 4l 5ise 8d 8s 7ing 7tic 6ty 6ze 8d 8s 7ing 5ly 5s 3end 6ary 6s 3ged
4in 6g 7s 6s 3ibility 5le 6y 4on 6s 4slate 9d 9s 8ing 9on 9ve 8or as 8ure bs 4timacy 8te ad aly as 9ing 3s 3ume
6s 2isure 7ly 2mme 3on 5ade 5s 2nd 4ing 4s 3gth 6en 8ed 8ing 8s 6ier 8st 6s 6wise 6y 3iency 6t 3s 4es 3t 4il 6s
2opard 7s 3tard 7s 2per 5s 3rosy 3t 2sbian 7s 3ion 6s 3s 4en 6ed 6ing 6s 5r 4on 6s 3t 2t 3down 7s 3hal 5rgic 7y
3s 3ter 6ed 6head as 6ing 6s 4ing 4uce 7s 3up 5s 2ukaemia 4emia 2vee 5s 4l 5ed 5ing 5led 6ing 5s 4r 5age 8d 8s
7ing 5ed 5ing 5s 3ied 5s 4ty 3y 4ing 2wd 4er 5st 2xica 6l 5on 7s 1iabilities 8y 4le 3ison 7s 3r 4s 2bel 5ed 5ing
5led 6ing 6ous 5ous 5s 4ral 7isation 9e ad as 9ing 9m 8zation 9e ad as 9ing 7ly 7s 6te 8d 8s 7ing 8on 5tarian
6ies 6y 3rarian 9s 7es 6y 4etto 2ce 4nce 7d 7s 6ing 5se 7d 7s 6ing 3hen 6s 3k 4ed 4ing 4s 3orice 8s 2d 3s 2e 3d
3s 3u 4tenant as 2fe 4boat 8s 4forms 4guard 9s 4less 5ike 6ne 8s 5ong 4span 5tyle 9s 4time 8s 3t 4ed 4ing 4s
2gament 8s 4ture 8s 3ht 5ed 6n 7ed 7ing 7s 6r 7s 6st 5house as 5ing 5ly 5ness 6ing 9ed 9s 5s 5weight bs 2kable
3e 4able 4d 4lier 7st 6hood as 5y 4n 5ed 6ss 8es 5ing 5s 4r 4s 5t 4wise 3ing 2lac 5s 3ies 3ly 3t 4ed 4ing 4s 3y
2mb 4er 6ed 6ing 6s 4o 4s 3e 4d 4light 4rick 8s 4s 5tone 3ing 4t 5ation as 5ed 5ing 5less 5s 3ousine 9s 3p 4ed
5r 5st 4ing 4s 2nchpin 8s 3e 4age 7s 5r 6ly 4d 4feed 4n 4r 5s 4s 3ger 6ed 6ie 7ng 6s 4o 5es 5s 4uist 8ic as 8s
3iment 8s 4ng 6s 3k 4age 4ed 5r 4ing 4s 3oleum 3t 2on 4ess 7es 4s 2p 3s 4tick 8ed 8ing 8s 2quefied 8s 6y 7ing
5ur 7s 4id 6ate 9d 9s 8ing 9on bs 6s 5fied 8s 6y 7ing 4or 6ed 6ice 9s 7ng 6s 2sp 4ed 4ing 4s 3t 4ed 5n 6ed 7r 8s
6ing 6s 4ing 7s 4less 4s 2t 3anies 5y 3er 5acy 6l 7ly 7s 6ry 6te 8s 7ure 5s 3he 5r 5st 4ium 3igation 3re 5s 3ter
6bug 9s 6ed 6ing 6s 4le 6r 6st 3urgical 7es 6y 2vable 3e 4able 4d 4lier 7st 6hood as 6ness 5y 4n 5ed 5ing 5s 4r
5s 4s 5t 6ock 3id 4ng 6s 2zard 6s 1lama 5s 1oad 4able 4ed 5r 4ing 4s 3f 4ed 5r 6s 4ing 4s 3m 3n 4ed 4ing 4s 3th
5e 6d 6s 5ing 8s 5some 3ves 2b 3bed 4ied 6s 5ng 4y 5ing 6st 8s 3e 4s 3otomy 3s 4ter 7s 2cal 5e 6s 5ise 8d 8s
7ing 6ties 7y 6ze 8d 8s 7ing 5ly 5s 4te 6d 6s 5ing 6on 8s 3k 4ed 5r 6s 5t 6s 4ing 4s 5mith 9s 3omotion 8ve as
3ust 6s 2dge 5d 5r 6s 5s 4ing 7s 2ft 4ed 4ier 6st 5ness 6g 4s 4y 2g 3arithm 9ic 3ged 5r 4ing 3ic 5al 7ly 5ian 3o
3s 2in 4cloth 9s 4s 3ter 6ed 7r 8s 6ing 6s 2ll 4ed 4ing 5pop 8s 4s 4ypop 8s 2ne 4lier 7st 6ness 5y 4some 3g 4ed
5r 5st 5vity 4hand 4ing 7s 5sh 5tude 9s 8inal 4s 5horeman aen 2ok 4ed 4ing 4out 7s 4s 3m 4ed 4ing 4s 3n 4ey 6ier
8s 6s 4ie 6r 6s 7t 4s 4y 3p 4ed 4hole 8s 4ing 4s 3se 5d 5ly 5n 6ed 6ing 6s 5r 5s 6t 4ing 3t 4ed 4ing 4s 2p 3e 4d
4s 3ing 3ped 4ing 3s 4ided 2rd 4ed 4ing 4s 3e 3ries 4y 2se 4r 5s 4s 3ing 3s 4es 3t 2t 3h 3ion 6s 3s 3teries 6y
3us 5es 2ud 4er 5st 4ly 4ness 4speaker bs 3nge 6d 6s 5ing 3se 5s 4ier 6st 4y 2vable 3e 4able 4d 4lier 7s 8t
6ness 5y 4r 5s 4s 3ing 6ly 2w 3down 3ed 4r 5ed 5ing 5s 4st 3ing 3lier 6st 4y 3s 2yal 5er 6st 5ler 7st 5ties 6y
2zenge 7s 1ubricant 9s 7te 9d 9s 8ing 9on 2cid 3k 4ed 4ier 6st 5ly 5ng 4s 4y 3rative 2dicrous 9ly 2g 3gage 4ed
4ing 3s 2kewarm 2ll 4abies 6y 4ed 4ing 4s 2mber 6ed 6ing 6jack as 6s 3inaries 7y 5ous 3p 4ed 4ier 6st 5ng 4s 4y
2nacies 5y 4r 4tic 7s 3ch 5ed 6on 8s 6s 5ing 5time 3g 4e 5d 5s 4ing 4s 2pin 5e 6s 5s 2rch 5ed 6s 5ing 3e 4d 4s
3id 4ng 3k 4ed 4ing 4s 2scious 3h 4er 5s 6t 3t 4ed 5r 4ier 6st 5ng 4re 5ous 4s 4y 2te 4s 2v 3s 2xuriant 7te 9d
9s 8ing 6es 6ous 5y 1ye 2ing 2mph 5atic 9s 2nch 5ed 6s 5ing 5pin 8s 2re 4s 3ic 5al 5s 0m 1a 2cabre 4roni 8es 8s
3e 4d 4s 3hete 7s 4ine 7d 7ry 7s 6ing 7st 9s 4o 3ing 5tosh 3kerel 8s 3roscopic 2d 3am 5e 5s 3cap 6s 3den 6ed
6ing 6s 5r 5st 3e 3house 8s 3ly 3man 4en 3ness 3s 2elstrom 9s 2gazine 8s 3enta 3got 6s 3ic 5al 7ly 5ian 8s
4strate as 3nanimity 8ous bly 5te 7s 4esium 5t 6ic 7se 9d 9s 8ing 8m 7ze 9d 9s 8ing 6s 4ificence at 7ed 8s 6y
7ing 5tude 9s 4olia 8s 4um 3pie 6s 2hoganies 7y 2id 4en 6s 4s 3l 4box 7es 4ed 4ing 4man 5en 4s 3m 4ed 4ing 4s 3n
4frame 9s 4land 8s 5ine 5y 4s 5tay 8s 6ream 4tain 8ability ale 8ed 9r as 8ing 8s 5enance 3ze 5s 2jestic 8ally
7es 6y 3or 5ed 5ing 6ties 7y 5s 2ke 4r 5s 4s 5hift 9s 4up 6s 3ing 2ladies 5justed 5y 4ria 3e 4s 4volence 9t
3formed 4unction 3ice 5ious 9ly 4gn 6ancies 9y 8t 6ed 6ing 6s 3l 4ard 7s 4eable 5t 6s 4s 3nutrition 3practice bs
3t 4ed 4ing 4reat 8ed 8ing 8s 4s 2ma 4s 3ma 5l 6ian 6s 5s 4oth 7s 2n 3acle 7d 7s 6ing 4ge 6able 6d 6ment 6r 7ial
7s 6s 5ing 3date 7d 7s 6ing 6ory 4ible 8s 4olin 8s 3e 4s 4uver 8ed 8ing 8s 3ge 5r 6s 4ier 6st 4le 6d 6s 5ing 4o
5es 5s 4rove 8s 4y 3handle 9d 9s 8ing 4ole 7s 5od 3ia 5c 6al 6s 5s 4c 5ure 8d 8s 7ing 8st as 4fest 8ation ds 8ed
8ing 8ly 8o 9es 9s 8s 5old 8ed 8ing 8s 4pulate ad as 9ing aon cs 3kind 3lier 6st 5ness 4y 3ned 5quin 9s 5r 6ism
9s 6s 4ing 5sh 3oeuver 9ed 9ing 9s 7re 9d 9s 8ing 4r 5s 3power 3s 4ion 7s 4laughter 3tel 6piece bs 6s 4le 6d
6piece bs 6s 5ing 3ual 6ly 6s 4facture bd br cs bs aing 4re 6d 6s 5ing 4script as 3y 2p 3le 5s 3ped 5r 4ing 7s
3s 2r 3athon 8s 3ble 6d 6s 5ing 3ch 5ed 6r 6s 5ing 3e 4s 3garine 4in 6al 8ly 6s 3ia 4gold 8s 4huana 4juana 4na
6s 6te 8d 8s 7ing 5e 6r 7s 6s 4onette as 4tal 5ime 3k 4ed 6ly 5r 6s 5t 6able 6ed 6ing 6place bs 6s 4ing 7s 4s
5man 6en 3malade 3oon 6ed 6ing 6s 3quee 7s 3red 4iage 8s 5ed 6s 5ng 4ow 6s 4y 5ing 3s 4h 5al 7ed 7ing 7led 8ing
7s 5es 5ier 7st 5mallow bs 5y 4upial 9s 3t 4ial 5n 4s 4yr 6dom 6ed 6ing 6s 3vel 6ed 6ing 6led 7ing 7ous 6ous 6s
2s 3cara 7ed 7ing 7s 4ot 6s 4uline 9s 3h 4ed 5s 4ing 3k 4ed 4ing 4s 3ochist 9s 4n 5ry 5s 3querade ad as 9ing 3s
4acre 8d 8s 7ing 5ge 7d 7s 6ing 4ed 5s 4ing 5ve 7ly 3t 4er 6ed 6ful 6ing 6ly 6mind aed aing as 6piece bs 6s 6y
4icate 9d 9s 8ing 4s 4urbation 2t 3ador 7s 3ch 5book 9s 5ed 6s 5ing 5less 5maker as 3e 4d 4rial 8ise bd bs aing
am at bic bs 9ze bd bs aing 8s 5nal 6ity 4s 3h 4ematical cly aian ds as 3ing 3riarch 9al 9s 5ces 6ulate bd bs
aing bon 5monial 8y 5x 6es 4on 6ly 6s 3s 3t 4e 5d 5r 6ed 6ing 6s 5s 4ing 4ress 8es 4s 3ure 6d 6r 6s 7t 5ing
6ties 7y 2udlin 3l 4ed 4ing 4s 3solea 7um 9s 3ve 2verick 8s 2xim 5a 6l 5ise 8d 8s 7ing 6ze 8d 8s 7ing 5s 5um 7s
2y 3be 5s 3hem 3onnaise 4r 5s 2ze 4s 1e 2adow 6s 3ger 4re 3l 4ier 6st 4s 4y 3n 4der 7ed 7ing 7s 4er 5st 4ing
7ful 7less 7s 4s 4t 5ime 4while 3sles 5ier 7st 5y 4urable 6e 7d 7ment bs 7s 6ing 3t 4s 2chanic 8al aly 8s 7se 9d
9s 8ing 8m 9s 7ze 9d 9s 8ing 2dal 5lion 9s 5s 3dle 6d 6r 7s 6s 7ome 5ing 3ia 5eval 5n 5s 5te 7d 7s 6ing 7on 6or
8s 4cal 7ly 7s 6te 8d 8s 7ing 8on as 5inal 7e 8s 4eval 4ocre 7ities 9y 4tate 8d 8s 7ing 8on as 4um 6s 3ley 6s
2ek 4er 5st 4ly 4ness 3t 4ing 7s 4s 2gabyte 8s 4lomaniac 4phone 9d 9s 8ing 4ton 7s 2lancholy 3low 6ed 7r 7st
6ing 6s 3odic 6es 6ous 5rama 9s 9tic 5y 4n 5s 3t 4ed 4ing 4s 2mber 6s 7hip as 4rane 8s 3ento 7es 7s 3o 4ir 6s
4rable 8y 6nda 8um as 5ial 8s 6es 6se 8d 8s 7ing 6ze 8d 8s 7ing 5y 4s 2n 3ace 6d 6s 5ing 4gerie 9s 3d 4ed 4ing
4s 3ial 6s 3opause 3strual 8te ad as 9ing aon 3tal 6ities 8y 6ly 4hol 4ion 7ed 7ing 7s 4or 6ed 6ing 6s 3u 4s 2ow
4ed 4ing 4s 2rcantile 4enaries 8y 4handise bd bs aing 9ze bd bs aing 7t 8s 4ies 5ful 8ly 5less 9ly 4ury 4y 3e
4ly 4s 5t 3ge 5d 5r 6s 5s 4ing 3idian 8s 4ngue 8s 4t 5ed 5ing 5s 3maid 7s 3rier 6st 5ly 5ment 4y 2s 3dames 3h
4ed 5s 4ing 3s 4age 7s 4ed 5nger 9s 5s 4ier 6st 5ng 4y 2t 3abolic 8sm as 4l 5lic 6urgy 5s 4morphose cs bis 4phor
8ical cly 8s 6ysical as 3e 4d 4or 6ic 7te 9s 6ologist ds ay 6s 4r 5ed 5ing 5s 4s 3hod 6ical 6ology 6s 3iculous
4ng 3re 5s 4ic 4o 5polis aes 9tan 5s 3tle 2w 3ed 3ing 3s 2zzanine 9s 1iaow 5ed 5ing 5s 2ce 3robe 7s 6iology
5code 7mputer ds 5fiche as 7lm 9ed 9ing 9s 5meter as 8re as 5organism ds 5phone as 6rocessor 5scope as 9ic
6econd bs 5wave 9d 9s 8ing 2dday 4le 6man 7en 6s 3get 6s 3night 3riff 7s 3st 5ream 4ummer 3way 6s 4ife 7d 7s
6ing 5ved 7s 6ing 2en 4s 2ght 5ier 7st 5y 3raine 8s 5nt 7s 5te 7d 7s 6ing 7on 9s 6ory 2ke 4d 4s 3ing 2ld 4er 5st
5w 6ed 6ing 6s 4ly 3e 4age 7s 4s 5tone 9s 3itancy 7t 8s 6ries 8ly 7y 6te 8d 8s 7ing 5ia 7s 3k 4ed 5r 4ier 6st
5ng 4man 5en 4s 4y 3l 4ed 5r 6s 4igram 9me bs 9s 5meter as 8re as 5ner 8s 8y 6g 5on 7aire bs 7naire cs 7s 7th 9s
5second bs 4s 2me 4d 4s 3ic 5ked 6ing 5ries 6y 5s 4ng 2nce 5d 5meat 5s 4ing 3d 4bogglingly 4ed 6ness 4ful 4ing
4less 8ly 4s 3e 4d 4field 4r 5al 7s 5s 4s 3gle 6d 6s 5ing 3iature 9s 4bus 7es 7ses 4computer 4mal 7ism 9t 7ly
5ise 8d 8s 7ing 6ze 8d 8s 7ing 5um 7s 4ng 4on 6s 4scule 9s 5ter 8ed 8ial 9ng 8s 6ries 7y 3k 4s 3now 6s 3or 5ed
5ing 6ties 7y 5s 3strel 8s 3t 4ed 4ing 4s 3uet 6s 4s 5cule 9s 5es 4te 6d 6r 6s 7t 5ing 2racle 7s 5ulous aly 4ge
6s 3e 4d 4s 3ing 3ror 6ed 6ing 6s 3th 2sadventure cs 4pprehension 7opriate ed es ding eon gs 3behave 9d 9s 8ing
9or aur 3carriage bs 8ed 9s 7y 8ing 4ellaneous 9y 4hief 7vous 4onception ds 6duct aed aing as 6strue bd bs aing
3deed 7s 5meanor bs aur cs 4irect 9ed 9ing aon 9s 3er 5able 8y 5ies 5ly 5s 5y 3fit 6s 6ted 7ing 4ortune as
3giving 9s 4uide 8d 8s 7ing 3hap 6s 3inform 9ation 9ed 9ing 9s 5terpret cation ced cing cs 3judge 8d 8s 7ing
3laid 5y 6ing 6s 4ead 7ing 7s 5d 3management 5tch 8ed 9s 8ing 3nomer 8s 3place 8d 8s 7ing 4rint 8ed 8ing 8s
3quote 8d 8s 7ing 3read 7ing 7s 5present cation hs ced cing cs 3s 4ed 5s 4hapen 4ile 7s 5ng 5on 7aries 9y 7s 5ve
7s 4pell 8ed 8ing bs 8s 7t 3t 4ake 7n 8ly 7s 6ing 4ed 4ier 6st 5ng 4letoe 4ook 4ress 8es 5ust 8ed 8ing 8s 4s 4y
5pe 6ing 3understand ding gs ds aood 4se 6d 6s 5ing 2te 4s 3igate 8d 8s 7ing 3t 4en 6s 4s 2x 3ed 4r 5s 4s 3ing
3ture 7s 1nemonic 8s 1oan 4ed 4ing 4s 3t 4s 2b 3bed 4ing 3ile 6s 5isation cs 7e 8d 8s 7ing 6ty 6zation cs 7e 8d
8s 7ing 3s 2ccasin 8s 3k 4ed 5ries 6y 4ing 7bird bs 4s 2d 3al 3e 4l 5ed 5ing 8s 5led 6ing 9s 5s 4rate 8d 8ly 8s
7ing 8on 7or 9s 5n 6isation 8e 9d 9s 8ing 7ty 7zation 8e 9d 9s 8ing 6s 4s 5t 6ly 6y 3icum 7s 4fication cs 6ed 7r
8s 7s 5y 6ing 3ular 6te 8d 8s 7ing 8on as 5e 6s 2hair 2ist 5en 7ed 7ing 7s 6r 6st 5ure 2lar 5s 4sses 3d 4ed 4ier
6st 5ng 7s 4s 4y 3e 4cular 7e 8s 4s 5t 6ed 6ing 6s 3lified 8s 6y 7ing 4usc 7s 6k 7s 3t 4ed 5n 4ing 4s 2m 3ent
6arily 8y 6ous 6s 6um 3ma 5s 3s 2narch 7ies 7s 7y 4steries 8y 6ic 8s 3etarism 7y 4y 3goose 4rel 7s 3ies 4tor 7ed
7ing 7s 3k 4ey 6ed 6ing 6s 4s 3ochrome 4gamous 7y 5ram 8med 9ing 8s 4lithic 5og 7s 7ue 9s 4polies 8se ad as 9ing
8ze ad as 9ing 7y 4rail 8s 4syllable cs 4tonically 7ous 7y 3soon 7s 4ter 7s 5rosities ay 7us 3th 5lies 6y 5s
3ument 8al 8s 2o 3d 4ier 6st 5ly 4s 4y 3ed 3ing 3n 4beam 8s 4ed 4ing 4light 9ed 9ing 9s 4s 3r 4ed 4ing 7s 4s 3s
4e 3t 4ed 4ing 4s 2p 3e 4d 4s 3ing 3ped 4ing 3s 2ral 5e 5ist 8s 6ties 7y 5ly 5s 4ss 6es 4toria 8um as 3bid 3e
4over 3gue 6s 3n 4ing 7s 4s 3on 5ic 5s 4se 3phine 5ology 3sel 6s 3tal 6ity 6ly 6s 5r 6ed 6ing 6s 4gage 8d 8s
7ing 4ification 7ed 8s 6y 7ing 4uaries 7y 2saic 6s 3que 6s 5ito 8es 8s 3s 4es 4ie 6r 6s 7t 4y 3t 4ly 2tel 5s 3h
4ball 8ed 8ing 8s 4er 6ed 6hood 6ing 6ly 6s 4s 3if 5s 4on 6ed 6ing 6less 6s 4vate 8d 8s 7ing 8on as 5e 6s 3ley
6s 4ier 6st 3or 5bike 9s 5cade 9s 6ycle ad as 9ing 5ed 5ing 6se 8d 8s 7ing 7t 8s 6ze 8d 8s 7ing 5s 5way 8s 3to
5es 5s 2uld 5ed 5ier 7st 6ng 8s 5s 5y 4t 5ed 5ing 5s 3nd 5ed 5ing 5s 4t 5ain 8eer bed bing bs 8ous 8s 5ed 5ing
5s 3rn 5ed 6r 7s 5ful 5ing 5s 3se 5d 5s 5y 4ier 6st 5ng 4se 6d 6s 5ing 4tache 9s 4y 3th 5ed 5ful 8s 5ing 5piece
as 5s 2vable 7s 3e 4able 8s 4d 4ment 8s 4r 5s 4s 3ie 5s 4ng 2w 3ed 4r 5s 3ing 3n 3s 2zzie 6s 1s 1u 2ch 3k 4ed
4ing 4s 3ous 3us 2d 3die 6d 6r 6s 7t 4le 6d 6s 5ing 4y 5ing 2ff 4ed 4in 6g 6s 4le 6d 6r 7s 6s 5ing 4s 2g 3ged 5r
6s 4ier 6st 5ness 6g 4y 3s 2lch 5ed 6s 5ing 3e 4s 3l 4ed 4ing 4s 3ti 5national ds 5ple 8s 7ication es cve 9ities
by 8ed 9s 7y 8ing 6rocessing 5tasking 6ude 9s 2m 3ble 6d 6s 5ing 3mies 5fied 8s 6y 7ing 4y 3ps 3s 2nch 5ed 6s
5ing 3dane 3icipal 9ities by 9s 2ral 5s 3der 6ed 7r 8s 6ing 6ous 6s 3kier 6st 4y 3mur 6ed 6ing 6s 2scle 6d 6s
5ing 4ular 3e 4d 4s 4um 6s 3h 4ed 5s 4ier 6st 5ng 4room 8ed 8ing 8s 4y 3ic 5al 7ly 7s 5ian 8s 4ng 3k 4et 6s 3s
4ed 5l 6s 5s 4ing 3t 4ache 8s 5ng 7s 5rd 4er 6ed 6ing 6s 4ier 6st 4s 4y 2tant 6s 4te 6d 6s 5ing 6on 8s 3e 4d 4ly
4r 4s 5t 3ilate 8d 8s 7ing 8on as 4ng 5ied 7s 5ous 5y 6ing 3t 4er 6ed 6ing 6s 4on 4s 3ual 6ly 2zzle 6d 6s 5ing
1y 2opic 2riad 6s 2self 3teries 7ous aly 6y 4ic 6al 6ism 6s 5fied 8s 6y 7ing 2th 4ical 4ological 9es 8y 4s 0nab
3bed 4ing 3s 2g 3ged 4ing 3s 2il 4ed 4ing 4s 3ve 5ly 5r 5st 5ty 2ked 5ness 2me 4d 4less 5y 4s 5ake 8s 3ing 2na
4s 2p 3alm 6ed 6ing 6s 3e 4s 3kin 6s 3ped 4ies 5ng 4y 3s 2rcotic 8s 3rate 7d 7s 6ing 7on 9s 7ve 9s 6or 8s 4ow
6ed 7r 7st 6ing 6ly 6ness 6s 2sal 5s 3tier 6st 5ly 5ness 4y 2tion 6al 8ise bd bs aing am at bic bs 9ties ay 9ze
bd bs aing 8ly 8s 6s 6wide 4ve 6s 5ities 7y 3tier 6st 4y 3ural 7isation 9e ad as 9ing 9t as 8zation 9e ad as
9ing 7ly 7ness 7s 5e 6s 2ught 6ier 8st 7ly 7ness 6s 6y 3sea 6te 8d 8s 7ing 5ous 3tical 2val 3el 5s 3ies 4gable
6te 8d 8s 7ing 8on 7or 9s 3y 2y 3s 1ear 4by 4ed 5r 5st 4ing 4ly 4s 5ighted bness 3t 4er 5st 4ly 4ness 2bula 6e
6s 5ous 2cessaries 9ly 8y 6itate bd bs aing 8ies 8y 3k 4ed 5rchief bs aves 4ing 4lace 8s 5ine 8s 4s 4tie 7s
3rophilia 3tar 6ine 9s 2ed 4ed 4ier 6st 5ng 4le 6d 6s 7s 8ly 6work 5ing 4s 4y 2gate 6d 6s 5ing 6on 8s 6ve 8d 8ly
8s 7ing 3lect 7ed 7ful 7ing 7s 4ig 6ee 8s 7nce 8t 9ly 6ible 6s 3otiable 7te 9d 9s 8ing 9on bs 8or as 2igh 5bor
8ed 8hood cs 8ing 8liness 9y 8s 7ur 9ed 9hood ds 9ing 9liness ay 9s 5ed 5ing 5s 3ther 2on 3phyte 8s 2phew 6s
3otism 2rve 5d 5s 4ing 4ous 7ly 7ness 2st 4ed 4ing 4le 6d 6s 5ing 4s 2t 3her 3s 3t 4ed 4ing 4le 6d 6s 5ing 4s
3work 7ed 7ing 7s 2ural 4ologist bs 8y 5n 6s 5ses 6is 5tic 8s 3ter 6ed 6ing 6s 4ral 7ise ad as 9ing 8ty 8ze ad
as 9ing 7s 5on 7s 2ver 5theless 2w 3bie 6s 4orn 7s 3comer 8s 3er 4st 3fangled 3ly 3s 4agencies 9y 8ts 4cast 8er
as 8s 4ier 6st 4letter as 4paper 9s 5rint 4stand 9s 4y 3t 4on 4s 2xt 1ibble 6d 6s 5ing 2ce 4ly 4r 4st 4ties 5y
3he 5s 3k 4ed 5l 6s 4ing 4name 8d 8s 7ing 4s 3otine 2ece 5s 2ftier 6st 4y 2gh 4t 5club 9bed aing 9s 5fall 5gown
9s 5ingale bs 5ly 5mare 9s 8ish 5s 5time 2l 2mble 6r 6st 5y 2ncompoop as 3e 4s 4teen 8s 8th as 5ies 7th 9s 5y
3nies 4y 3th 5s 2p 3ped 4ier 6st 5ng 4le 6s 4y 3s 2t 3e 4s 3rate 7d 7s 6ing 4ogen 3s 3wit 6s 1o 2bility 3le 5man
6en 5r 5s 6t 5woman 8en 4y 3odies 5y 2cturnal 2d 3ded 4ing 3e 4s 3s 2es 2ise 5d 5less 9ly 5s 4ier 6st 5ly 5ness
6g 4y 2mad 5ic 5s 3enclature cs 3inal 7ly 6te 8d 8s 7ing 8on as 8ve as 5ee 7s 2n 3chalance 9t aly 4ommittal
5nformist ds 3descript 3e 4ntities 8y 4theless 3fiction 4lammable 3g 4s 3partisan bs 4rofit 9s 3resident bs
3sense 7ical 4tandard 5op 3trivial 3violence 2odle 6d 6s 5ing 3k 4s 3n 3se 5s 2r 3m 4al 6ity 6ly 4s 3th 5east
9erly bn 6rlies 8y 7n 5ward 6est 9ern 2se 4bleed 9s 4d 4s 4y 3ier 5st 4ng 3talgia 8c 4ril 7s 3y 2t 3able 7s 6y
4tion 8s 3ch 5ed 6s 5ing 3e 4book 8s 4d 4s 4worthy 3hing 7ness 7s 3ice 6able 9y 6board bs 6d 6s 5ing 4fication
cs 6ed 7s 5y 6ing 4ng 4on 6al 6s 3oriety 6ous 9ly 3withstanding 2ugat 6s 4ht 6s 3n 4s 3rish 7ed 8s 7ing 7ment
2va 3el 5ist 8s 5s 5ties 6y 3ice 6s 2w 3adays 3here 2xious 2zzle 6s 1uance 6s 2clear 5i 5us 7es 2de 4r 4s 5t 3ge
5d 5s 4ing 3ity 2gget 6s 6y 2isance 8s 2ll 4a 4ified 8s 6y 7ing 4s 2mb 4ed 5r 6ed 6ing 6s 5st 4ing 4ness 4s
3eral 7s 6te 7or 9s 5ic 7al 9ly 5ous 2n 3s 2ptial 7s 2rse 5d 5maid 9s 5ries 6y 5s 4ing 3ture 7d 7s 6ing 2t
3cracker as 3meg 6s 3rient 8s 5ment 9s 5tion 9al 8us 3s 4hell 8s 3ted 4ier 6st 5ng 4y 2zzle 6d 6s 5ing 1ylon
2mph 5s 0oaf 3s 2k 3s 2r 3ed 3ing 3s 2ses 3is 2th 4s 3meal 1bedience 7t 8ly 3lisk 7s 3se 4ity 3y 4ed 4ing 4s
2fuscation 2ituaries 7y 2ject 6ed 6ing 7on 9able 9s 7ve 9ly 9s 8ity 6or 8s 6s 2ligate 8d 8s 7ing 8on as 7ory 5e
6d 6s 5ing 4que 7s 4terate ad as 9ing aon 4vion 7us 3ong 6s 2noxious 2oe 4s 2scene 7r 7st 6ities 8y 4ure 7d 7r
7s 8t 6ing 7ties 8y 3ervable 7nce as 8t 7tion bs 8ories ay 6e 7d 7r 8s 7s 6ing 4ss 6ed 7s 6ing 7on 9s 7ve
3olescence at 6te 8d 8s 7ing 3tacle 8s 4etrician cs 9s 4inacy 7te 4ruct 8ed 8ing 9on bs 9ve 8s 2tain 6able 6ed
6ing 6s 3rusive 3use 6r 6st 2vious 7ly 1ccasion 8al aly 8ed 8ing 8s 3upancy 7t 8s 6tion aal as 5ied 7s 5y 6ing
4r 5red 7nce as 6ing 5s 2ean 5ic 5ography 5s 2tagon 7al 7s 4l 4ve 6s 3opi 5us 7es 2ular 6s 1dd 3er 4st 3ities 5y
3ly 3s 2e 3s 2ious 2ometer 8s 3r 4s 3ur 5s 1esophagi 8us aes 1f 2f 3beat 7s 3ed 4nce 7s 5d 6ed 7r 8s 6ing 6s 5se
7s 6ive 9ness 9s 4r 5ed 5ing 8s 5s 3hand 3ice 6r 7s 6s 5ial 8ly 8s 7te 9d 9s 8ing 6ous 4ng 6s 3load 3s 4et 6s
6ting 4hoot 8s 6re 4pring 9s 4tage 8s 2ten 5er 6st 1gle 4d 4s 3ing 2re 4s 1h 2m 3s 2s 1il 3ed 3ier 5st 4ng 3s 3y
2ntment 8s 1kay 4ed 4ing 4s 2ra 4s 1ld 3en 4r 4st 2factories 8y 2ive 5s 1mega 3let 6s 6te 8s 3n 4s 2inous 7ly
3ssion 8s 3t 4s 4ted 5ing 2nibus 4potence 9t 5resent 4scient 1n 2ce 3oming 2e 3rous 3s 4elf 2going 2ion 5s
2looker 8s 3y 2omatopoeia 2rush 6es 2set 5s 3laught 9s 2to 2us 4es 2ward 6s 2ya 4s 1odles 2ze 4d 4s 3ing 1pal 4s
3que 6d 6r 6s 7t 5ing 2en 4ed 5r 6s 5st 4ing 7s 4ly 4ness 4s 3ra 5nd 7s 5s 5te 7d 7s 6ic 7ng 7on 9al 9s 7ve 9s
6or 8s 2hthalmologist fs cy 2inion 7ated 7s 3um 2ossum 7s 2ponent 8s 4rtune 8ist bs 9ties ay 4se 6d 6s 5ing 6te
8s 7ion 3ress 7ed 8s 7ing 8on 8ve 7or 9s 2t 3ed 3ic 5al 5ian 8s 5s 4ma 6l 5isation 7e 8d 8s 7ing 7m 7t 8ic 8s
6zation 7e 8d 8s 7ing 5um 7s 4ng 4on 6al 8ly 6ed 6ing 6s 3ometrist bs 3s 2ulent 3s 4es 1r 2acle 6s 3l 4s 3nge 6s
5utan 9g as 9s 3tion 7s 4or 6ies 6s 6y 2bit 5al 7s 5ed 5ing 5s 2chard 7s 4estra 9l 9s 9te bd bs aing bon ds 4id
6s 2dain 6ed 6ing 6s 3eal 6s 4r 5ed 5ing 5lies 6y 5s 3inance 9s 6ries 8ly 7y 6tion as 2e 3s 2gan 5ic 7s 6sation
cal cs 7e 8d 8r 9s 8s 7ing 7m 8s 7t 8s 6zation cal cs 7e 8d 8r 9s 8s 7ing 5s 4sm 3ies 3y 2ient 6al 7te 9d 9s
8ing 9on bs 6ed 6ing 6s 3fice 3gin 6al 8ity 8ly 8s 7te 9d 9s 8ing 8or as 6s 2nament 8al 8ed 8ing 8s 4te 6ly
3ithologist ds ay 2phan 6age 9s 6ed 6ing 6s 2thodontist cs 7x 5gonal aity 6raphy 5paedics 6edics 1scillate 9d 9s
8ing 9on bs 6oscope 2mosis 2tensible 9y 5tation aus 3racise 9d 9s 8ing 7ze 9d 9s 8ing 4ich 7es 1ther 5s 5wise
2ter 5s 1uch 2ght 2nce 5s 2r 3s 4elves 2st 4ed 5r 6s 4ing 4s 2t 3bound 4reak 8s 4urst 8s 3cast 7s 4lass 8ed 9s
8ing 4ome 7s 4ries 5y 3dated 4id 5stance bd bs aing 4o 5es 5ing 5ne 5or 7s 3ed 4r 5most 3field 8s 5t 6s 6ted
7ing 3going 4rew 5ow 7ing 7n 7s 7th 9s 3house 8s 3ing 6s 3laid 5ndish 5st 7ed 7ing 7s 5w 6ed 6ing 6s 5y 6ing 6s
4et 6s 4ine 7d 7s 6ing 5ve 7d 7s 6ing 4ook 7s 4ying 3moded 3number 9ed 9ing 9s 3patient as 4ost 7s 4ut 6s 6ted
7ing 3rage 7d 7ous aly 7s 6ing 5n 4ight 4un 6ning 6s 3s 4et 6s 4hine 8d 8s 7ing 5one 4ide 7r 8s 7s 4kirt 8s
4mart 8ed 8ing 8s 4poken 4tanding bly 6tion as 5rip 8ped 9ing 8s 8t 3ward 7ly 7s 4eigh 8ed 8ing 8s 4it 6s 6ted
7ing 1va 3l 4s 3ries 4y 3tion 7s 2en 4s 3r 4all 7s 5te 4bear 8ing 8s 5lown 5oard 6re 7ne 5urden aed aing as
4came 6st 8ing 8s 5harge ad as 9ing 5oat 8s 6me 8s 7ing 5rowd 9ed 9ing 9s 4did 5o 6es 6ing 6ne 6se 8d 8s 7ing
5raft 7w 8ing 8n 8s 6ew 5ue 4eat 7en 7ing 7s 5stimate cd cs bing 4flow 8ed 8ing 8s 4grew 6ow 8ing 8n 8s 4hand 8s
7g 8ing 8s 6ul 8ed 8ing 8s 5ead 8s 7r 8d 8ing 8s 7t 8ed 8ing 8s 5ung 4kill 4laid 7n 6nd 6p 7ped 8ing 7s 6y 7ing
7s 5ie 7s 5oad 8ed 8ing 8s 6ng 6ok 8ed 8ing 8s 5y 6ing 4night 9s 4pass 8es 5opulation 6wer 9ed 9ing 9s 5rice 9d
9s 8ing 7nt 9ed 9ing 9s 4ran 6te 8d 8s 7ing 5eact 9ed 9ing 9s 5idden 7e 8s 7ing 5ode 5ule 8d 8s 7ing 6n 7ning 7s
4s 5ampling 6w 5eas 6e 7ing 7n 7r 8s 7s 5hadow aed aing as 6oot 9ing 9s 7t 5ight 9s 6mplification 5leep 9ing 9s
7pt 5tate 9d 9s 8ing 6ep 8ped 9ing 8s 4t 5ake 8n 8s 7ing 5hrew 7ow 9ing 9n 9s 5ime 8s 5ly 5one 8s 6ok 5ure 8s 7n
8ed 8ing 8s 4use 7d 7s 6ing 4view 4weight 5helm 9ed 9ing cly 9s 5ork 8ed 8ing 8s 5rite 9s 8ing 8ten 6ought 2um
1we 3d 3s 2ing 2l 3s 2n 3ed 4r 5s 6hip 3ing 3s 1x 2en 2idation 4e 5s 4ise 7d 7s 6ing 5ze 7d 7s 6ing 2ygen 1yster
6s 1zone 0pa 2ce 4d 4maker 9s 4s 3ific 6ed 7r 8s 7s 6sm 7t 8s 5y 6ing 4ng 3k 4age 7d 7s 6ing 4ed 5r 6s 5t 6s
4ing 4s 3t 4s 2d 3ded 4ies 5ng 4le 6d 6s 5ing 4ock 7ed 7ing 7s 4y 3lock 7ed 7ing 7s 3s 2ediatrician ds as 2gan
5s 3e 4ant 7ry 7s 4d 4r 4s 3ination 5g 3oda 6s 2id 3l 4s 3n 4ed 4ful 7ler 9st 8y 4ing 4less 8ly 4s 5taking 4t
5ed 6r 5ing 8s 5s 3r 4ed 4ing 4s 2jamas 2l 3ace 6s 4eontologist fs cy 4table 5e 6s 5ial 3e 4d 4ontologist es by
4r 4s 5t 4tte 7s 3ing 3l 4bearer as 4ed 4id 5ng 4or 4s 3m 4ed 4ing 4s 3omino 8s 3pable 7y 3s 3trier 7st 5y 2mper
6ed 6ing 6s 4hlet 8s 2n 3acea 7s 3cake 7d 7s 6ing 4reas 8es 7tic 3da 5s 4emonium 5r 6ed 6ing 6s 3e 4l 5ed 5ing
5led 6ing 9s 5s 4s 3g 4s 3handle 9d 9r as 9s 8ing 3ic 5ked 6ing 6y 5s 3ned 4ing 3orama 8s 7ic 3s 4ies 4y 3t 4ed
4her 7s 4ie 6s 5ng 4omime 9d 9s 8ing 4ries 5y 4s 4y 2p 3a 4cies 5y 4l 4s 4ya 6s 3er 5back 9s 5ed 5ing 5s 5weight
bs 6ork 3rika 3yri 5us 7es 2r 3able 7s 4chute 9d 9s 8ing 4de 6d 6s 5igm 6ng 6se 8s 5ox 7es 7ical bly 4ffin 4gon
7s 5raph 9ed 9ing 9s 4keet 8s 4llel 8ed 8ing 8led 9ing 8s 5yse 8d 8s 7ing 8s 6tic 9s 6ze 8d 8s 7ing 4meter 9s
5ount 4noia 7d 8s 4phernalia 6rase ad as 9ing 5legic as 4site 8s 7ic 5ol 7s 4trooper bs 3cel 6ed 6ing 6led 7ing
6s 4h 5ed 6s 5ing 5ment 9s 3don 6able 6ed 6ing 6s 3e 4d 4nt 6age 7l 6ed 6heses 9is 8tical 7ood 6ing 6s 4s 3ing
4sh 6es 6ioner bs 4ty 3k 4a 5s 4ed 4ing 4s 4way 7s 3liament aary as 4or 6s 5ur 7s 3ochial 4died 7s 5y 6ing 4le
6d 6s 5ing 3rakeet 9s 4ed 4ing 4ot 6ed 6ing 6s 3s 4e 5c 6s 5d 5r 5s 4ing 4ley 4nip 7s 4on 6age 9s 6s 3t 4ake 7n
7s 6ing 4ed 4ial 7ity 7ly 7s 5cipant bs 9te bd bs aing bon 8le as 6le 8s 6ular aly as 5ed 6s 5ng 7s 5san 8s
5tion 9ed 9ing 9s 5zan 8s 4ly 4ner 7ed 7ing 7s 8hip bs 4ook 4ridge 9s 4s 4y 5ing 2s 3s 4able 5ge 7s 7way as
4book 8s 4ed 5nger 9s 5r 5s 4ing 5on 7ate aly 7s 5ve 7ly 7s 4port 8s 4word 8s 3t 4a 5s 4e 5d 5l 6s 5s 5urisation
9e ad as 9ing 8zation 9e ad as 9ing 4iche 5er 6s 7t 5me 7s 5ng 4or 6al 8s 6s 4ries 5y 4s 4ure 7d 7s 6ing 4y 2t
3ch 5ed 6s 5ing 5work 9s 5y 3e 4nt 6ed 6ing 6ly 6s 4rnal 8ism 6ity 4s 3h 4etic 8ally 4ological 9st bs 8y 5s 4s
4way 7s 3ience 6t 7er 8st 7ly 7s 4o 5s 3riarch 9al 9s 5monies 8y 5ot 7ic 8sm 7s 4ol 6led 7ing 6s 5n 6age 9s 6ise
9d 9s 8ing 7ze 9d 9s 8ing 6s 3s 3ted 5r 6ed 6ing 6n 7ed 7ing 7s 6s 4ies 5ng 4y 2ucity 3nch 6es 6ier 8st 6y 3per
6s 3se 5d 5s 4ing 2ve 4d 4ment 8s 4s 3ilion 8s 4ng 2w 3ed 3ing 3n 4broker as 4ed 4ing 4s 3s 2y 3able 3ed 4r 5s
3ing 3load 3ment 7s 3off 6s 3roll 7s 3s 1ea 3ce 5able 5ful 8ly 5maker as 5s 4h 5es 4ock 7s 3k 4ed 4ing 4s 3l 4ed
4ing 4s 3nut 6s 3r 4l 5ed 5ing 5s 4s 3s 4ant 7s 4e 3t 2bble 6d 6s 5ing 2can 5s 3k 4ed 4ing 4s 3uliar 8ities ay
8ly 2dagogy 4l 5ed 5ing 5led 6ing 5s 4nt 6ic 6ry 6s 3dle 6d 6r 7s 6s 5ing 3estal 8s 6rian as 3iatrician cs 9s
8st as 4gree 8s 3lar 6s 2ek 4ed 4ing 4s 3l 4ed 4ing 4s 3p 4ed 4ing 4s 3r 4ed 4ing 4less 4s 3ve 5d 5s 4ing 5sh 2g
3ged 4ing 3s 2lican 7s 3let 6ed 6ing 6s 3t 4ed 4ing 4s 3ves 4ic 5s 6es 2n 3al 5ise 8d 8s 7ing 6ze 8d 8s 7ing
5ties 6y 4nce 7s 3ce 4hant 4il 6ed 6ing 6led 7ing as 6s 3dant 7s 4ed 4ing 4s 4ulum 8s 3es 4trate 9d 9s 8ing 9on
bs 3guin 7s 3icillin 4nsula 9s 4s 5es 4tence 7t 8iaries by 8s 3knife 6ves 3manship 3nant 7s 4ed 4ies 5less 5ng
4y 3s 4ion 7ed 8r 9s 7ing 7s 5ve 7ly 3tagon 8al 8s 4house 9s 3ultimate 2on 4ies 4s 4y 3ple 6d 6s 5ing 2p 3ped 5r
6ed 6ing 6mint as 6s 4ing 3s 2r 3ceive 8d 8s 7ing 5nt 7age as 7s 5ptible 8on as 8ve 4h 5ance 5ed 6s 5ing 4olate
9d 9s 8ing 9on 8or as 4ussion 3emptory 4nnial 9s 3fect 7ed 8r 8st 7ing 8on aist ds as 7ly 7s 4orate 9d 9s 8ing
9on bs 6m 7ance bs 7ed 8r 9s 7ing 7s 4ume 7d 7s 6ing 5nctorily ay 3haps 3il 5ed 5ing 5led 6ing 5ous 8ly 5s
4meter 9s 4od 6ic 8al aly as 6s 4pheral as 8ies 8y 4scope 9s 5h 6able as 6ed 7s 6ing 3jure 7d 7s 6ies 7ng 6y 3k
4ed 4ier 6st 5ng 4s 4y 3manence 8t 9ly 9s 4eate 8d 8s 7ing 4issible 8on as 8ve 5t 6s 6ted 7ing 4utation bs
3nicious 3oxide 8d 8s 7ing 3pendicular ds 5trate ad as 9ing 9or bs 6ual 9ly 9s 8te ad as 9ing 4lex 7ed 8s 7ing
8ties 9y 3secute 9d 9s 8ing 9on bs 8or as 5verance 8e 9d 9s 8ing 4ist 7ed 8nce 9t aly 7ing 7s 4on 6a 7ble 7l
8ise bd bs aing 9ties ay 9ze bd bs aing 8ly 8s 6ification fs 9ed as 8y 9ing 6nel 6s 4pective bs 5iration 7e 8d
8s 7ing 4uade 8d 8s 7ing 6sion as 8ve aly 3t 4ain 7ed 7ing 7s 4er 5st 4inent 4urb 7ed 7ing 7s 3usal 7s 5e 6d 6s
5ing 3vade 7d 7s 6ing 5sive 4erse 7ion as 6t 7ed 7ing 7s 2skier 6st 4y 3simism 8t 9ic 9s 3t 4er 6ed 6ing 6s
4icide 9s 5lence as 4s 2t 3al 5s 3er 5ed 5ing 5s 3ite 6s 5ion 8ed 8ing 8s 3rified 8s 6y 7ing 4ol 6eum 3s 3ted
4icoat 9s 5er 6st 5ness 6g 4y 3ulant 4nia 7s 2w 3s 3ter 6s 1hantasied 9s 7y 8ing 5om 7s 3rmaceutical es 7ies 8st
as 7y 3se 5d 5s 4ing 2easant 8s 3nomena 9l aly 8on as 2ilanthropic ces cst es by 4osopher bs 9ical aes ase cd cs
bing aze cd cs bing 9y 2legm 6atic 2obia 6s 3enix 3ne 5d 5s 5tic 8s 5y 6s 4ics 5ed 6r 6s 7t 5ng 4ograph as 4y
5ing 3sphor 8escence dt 8us 3to 5copied ar bs as 8y 9ing 5ed 5genic 6raph aed br cs aic bng as ay 5ing 5n 6s 5s
6ynthesis 5typesetter 2rase 6d 6ology 6s 5ing 2ysic 6al 8ly 8s 6ian 9s 7st 9s 6s 5ological 9y 5que 8s 1i 2anist
7s 4o 5s 2ccolo 7s 3k 4aback 9ed 9ing 9s 5x 6e 7d 7s 6ing 4ed 5t 6ed 6ing 6s 4ier 6st 5ng 4le 6d 6s 5ing 4pocket
as 4s 4up 6s 4y 3nic 6ked 7ing 6s 3torial 9s 4ure 7d 7s 8que 6ing 2ddle 6d 6s 5ing 2e 3ce 5d 5meal 5s 5work 4ing
3r 4ce 6d 6s 5ing 4s 3s 3ty 2g 3eon 6hole ad as 9ing 6s 3ged 4ing 5sh 4yback 9ed 9ing 9s 3headed 3ment 7s 3pen
6s 3s 3tail 7s 2ke 4d 4s 3ing 2le 4d 4s 3fer 6ed 6ing 6s 3grim 7age as 7s 3ing 3l 4age 7d 7s 6ing 5r 6s 4ed 4ies
5ng 4ow 6case as 6ed 6ing 6s 4s 4y 3ot 5ed 5ing 5s 2mple 6s 5ier 7st 5y 2n 3ch 5ed 6s 5ing 4ushion as 3e 4apple
9s 4d 4s 3ing 4on 6ed 6ing 6s 3k 4ed 5r 5st 4ing 4s 3nacle 8s 4ed 4ing 3point 8ed 8ing 8s 3s 3t 4s 2oneer 7ed
7ing 7s 3us 2pe 4d 4line 8s 4s 3ing 2que 5d 5s 4ing 2racy 4nha 7s 4te 6d 6s 5ing 3ouette 9d 9s 8ing 2s 3tachio
9s 4ol 6s 5n 6s 2t 3ch 5ed 6r 7s 6s 5fork 9ed 9ing 9s 5ing 3eous 7ly 3fall 7s 3hier 6st 4y 3ied 5s 4ful 7ly
4less 3s 3tance 8s 4ed 4ing 3y 4ing 2vot 5al 5ed 5ing 5s 2xie 5s 3y 2zza 5s 1lacard 7ed 7ing 7s 5te 7d 7s 6ing
4e 5d 5ment 5nta 8e 8s 5s 4id 6ly 5ng 3giarise ad as 9ing 9m as 9t as 8ze ad as 9ing 4ue 6d 6s 5ing 3ice 4d 5s
4n 5er 6st 5ly 5s 5tiff 9s 7ve 3n 4ar 4e 5d 5s 5t 6aria 9um bs 8y 6s 4ing 4k 5ed 5ing 5s 5ton 4ned 6r 7s 5ing 4s
4t 5ain 8s 6tion as 5ed 6r 7s 5ing 5s 3que 6s 3sma 4ter 7ed 7ing 7s 5ic 7s 3te 5au 7ed 7ing 7s 7x 5d 5s 4form
8ed 8ing 8s 4ing 6um 5tude 9s 4oon 7ed 7ing 7s 4ter 7s 3usibility 7le 8y 3y 4able 4back 4ed 5r 6s 4ful 7ly 7ness
4ground as 4house 9s 4ing 4mate 8s 4pen 7s 4s 4thing 9s 4wright as 3za 5s 2ea 4d 5ed 5ing 5s 4s 5ant 8er 9st 8ly
8ries 9y 5e 6d 6s 5ing 8s 5urable 7e 8d 8s 7ing 4t 5ed 5ing 5s 3d 4ge 6d 6s 5ing 3ntiful 9ly 5y 3thora 2iable
4nt 3ed 4rs 4s 3ght 6ed 6ing 6s 2od 4ded 5ing 4s 3p 4ped 5ing 4s 3t 4s 4ted 6r 7s 5ing 3ugh 6ed 6ing 6s 3w 4ed
4ing 4s 3y 4s 2uck 5ed 5ing 5s 5y 3g 4ged 5ing 4s 3m 4age 4b 5ed 6r 7s 5ing 5s 4e 5d 5s 4ing 4met 7ed 7ing 7s 4p
5ed 6r 6st 5ing 5s 4s 3nder 7ed 7ing 7s 4ge 6d 6r 7s 6s 5ing 3ral 6ity 6s 3s 4es 4h 5er 6st 4ses 3tonium 2y 3ing
3wood 1neumatic 5onia 1oach 5ed 6r 7s 6s 5ing 2cket 6book as 6ed 6ing 6s 4mark 8ed 8ing 8s 2d 3ded 4ing 3ia 4um
6s 3s 2em 4s 3t 4ic 6al 4ry 4s 2ignancy 7t 3nsettia as 4t 5ed 7ly 6r 7s 5ing 5less 9ly 5s 3se 5d 5s 4ing 4on 6ed
6ing 6ous 6s 2ke 4d 4r 5s 4s 4y 3ie 5r 5s 6t 4ng 3y 2lar 5isation 7e 8d 8s 7ing 6ty 6zation 7e 8d 8s 7ing 3e 4d
4mic 7s 4s 3ice 6d 6man 7en 6s 6woman 9en 5ies 6ng 5y 4ng 4o 5s 4sh 6ed 7s 6ing 4te 6ly 6ness 6r 6st 5ical 9ly
7ian as 7s 3ka 5ed 5ing 5s 3l 4ed 5n 4ie 6s 5nate 9d 9s 8ing 9on 6g 4s 5ter 8s 4utant 9s 6e 7d 7s 6ing 7on 3o
3ygamous 7y 5on 7s 4nomial as 4p 5s 4technic 2megranate bs 3p 4ous 2ncho 6s 3d 4er 6ed 6ing 6ous 6s 4s 3ies
3toon 7s 3y 2odle 6s 3l 4ed 4ing 4s 3p 4ed 4ing 4s 3r 4er 5st 4ly 2p 3corn 3e 3lar 6s 3ped 4ies 5ng 4y 3s 3ulace
8s 6r 7ise ad as 9ing 8ty 8ze ad as 9ing 7ly 6te 8d 8s 7ing 8on as 5ous 2rcelain 4h 5es 4upine 9s 3e 4d 4s 3ing
3k 3nographic ay 3ous 3poise 8d 8s 7ing 3ridge 3t 4ability 6le 8s 5l 6s 4ed 5nd 7ed 7ing 7s 6t 7s 5r 6s 4folio
9s 4hole 8s 4ico 7es 7s 5ng 5on 7ed 7ing 7s 4lier 7st 5y 4rait 8s 6y 7al 9s 7ed 7ing 7s 4s 2se 4d 4s 3ies 4ng
4tion 8al 8ed 8ing 8s 6ve 8ly 8s 7ism 3sess 7ed 8s 7ing 8on as 8ve as 7or 9s 4ibilities ay 6le 8s 7y 4um 6s 3t
4age 5l 4box 4card 8s 5ode 4ed 5r 6ior 9s 7ty 6s 4graduate cs 4humous aly 4ing 4man 6rk 8ed 8ing 8s 6ster as 5en
4pone 8d 8ment cs 8s 7ing 4s 5cript as 4ulate 9d 9s 8ing 5re 7d 7s 6ing 3y 2t 3assium 4to 6es 3ency 5t 6ial 9ly
3hole 7s 3ion 6s 3s 3ted 5r 6ed 6ies 7ng 6s 6y 4ing 2uch 5ed 6s 5ing 3ltry 3nce 6d 6s 5ing 4d 5ed 5ing 5s 3r 4ed
4ing 4s 3t 4ed 4ing 4s 2verty 2wder 6ed 6ing 6s 6y 3er 5ed 5ful 8ly 5house as 5ing 5less 5s 3wow 6ed 6ing 6s
1racticable 8l 9ities by 9ly 9s 7e 8d 8s 7ing 6se 8d 8s 7ing 6tioner cs 3gmatic 9s 8sm 3irie 7s 4se 6d 6s
6worthy 5ing 3m 3nce 6d 6s 5ing 4k 5s 3ttle 7d 7s 6ing 3wn 5ed 5ing 5s 3y 4ed 5r 6s 4ing 4s 2each 6ed 7r 8s 7s
6ing 4mble 8d 8s 7ing 3carious aly 5ution aary as 4ede 7d 7nce 8t 9s 7s 6ing 4inct 8s 5ous 5pice 9s 7tate bd bs
aing bon ds 8ous 5se 7ly 7r 7st 6ion 4lude 8d 8s 7ing 4ocious 5nceive bd bs aing 8ption ds 4ursor 9s 3dator 8s
8y 4ecessor bs 5fined 5stination 4icament bs 7te 9d 9s 8ing 6t 7able ay 7ed 7ing 8on as 7or 7s 5sposition es
4ominance at bly 9te bd bs aing 3eminence 9t 5pt 7ed 7ing 7s 4n 5ed 5ing 5s 3fab 6bed 7ing 6s 5ce 7d 7s 6ing
4ect 5r 6able 9y 6ence as 8tial 6red 7ing 6s 4ix 6ed 7s 6ing 3gnancies 8y 7t 3historic 3judice 9d 9s 8ial 9ng
3liminaries ay 4ude 7s 3mature 9ly 4editation 4ier 7e 8d 8s 7ing 7s 5se 7d 7s 6ing 6s 7es 5um 7s 4onition bs
3natal 3occupation ds 8ied as 8y 9ing 3paid 5ration bs 8ory 6e 7d 7s 6ing 5y 6ing 6s 4onderance ds 5sition bal
bs 6terous 3requisite cs 4ogative bs 3scribe 9d 9s 8ing 7ption cs 4ence 8s 6t 7able 8tion cs 7ed 8r 7ing 7ly 7s
5rvation ave cs 7e 8d 8s 7ing 4ide 7d 7ncies 9y 8t 9ial 9s 7s 6ing 4s 5ed 6s 5ing 8s 5ure 8d 8s 7ing 4tige 7ious
5o 4umably 6e 7d 7s 6ing 6ption bs 8uous 5ppose ad as 9ing 3tence 8s 6d 7ed 8r 9s 7ing 7s 6se 8s 7ion as 6tious
bly bness 5xt 7s 4tied 7r 7s 8t 5y 6ing 4zel 7s 3vail 7ed 7ing 7s 5lence 8t 4ent 7able 7ed 7ible 8ng 8on 8ve as
7s 4iew 7ed 8r 9s 7ing 7s 5ous 8ly 4ue 6s 3y 4ed 4ing 4s 2ice 5d 5less 5s 4ing 4k 5ed 5ing 5le 7d 7s 6ier 8st
7ng 6y 5s 3de 5d 5s 4ing 3ed 4s 5t 6ess 9es 6hood as 6s 3m 4aeval 5l 5ries 7ly 6y 5te 7s 4e 5d 5r 6s 5s 5val
4ing 5tive 9s 4ly 4mer 6st 4p 5ed 5ing 5s 4rose 8s 3nce 6s 7s 8es 5ipal 9ities by 9ly 9s 7le 9s 4t 5able 5ed 6r
7s 5ing 8s 5out 8s 5s 3or 5ities 7y 5s 3se 5d 5s 4ing 4m 5s 4on 6er 8s 6s 3vacy 5te 7ly 7r 7s 8t 6ion 9s 7sation
8e 9d 9s 8ing 7zation 8e 9d 9s 8ing 4ier 6s 7t 5lege 9d 9s 8ing 4y 3ze 5d 5s 4ing 2o 3babilistic 9ties ay 6le 8s
7y 5tion 4e 5d 5s 4ing 4lem 7atic 7s 3cedural 8e 9s 5ed 7ed 7ing as 7s 5ss 7ed 8s 7ing 8on aal cs aed aing as
7or 9s 4laim 8ed 8ing 8s 6mation cs 4rastinate dd ds cing don 4ure 7d 7ment 7s 6ing 3d 4ded 5ing 4igal 8s 6ies
7ous 6y 4s 4uce 7d 7r 8s 7s 6ing 6t 7ion as 8ve 9ity 7s 3fane 7d 7s 6ing 7ties 8y 4ess 7ed 8s 7ing 8on aal cly
cs as 7or 9s 4fer 7ed 7ing 7s 4iciency 9t aly as 5le 7d 7s 6ing 5t 6able 6ed 7er 9ed 9ing 9s 6ing 6s 4ound 8er
9st 8ly 4undities 9y 5se 7ly 6ion 9s 3geny 4noses 7is 4ram 7ed 8r 9s 7ing 7mable 8e 9d 9r as 9s 8ing 7s 5ess 8ed
9s 8ing 9on bs 9ve bly bs 3hibit 8ed 8ing 9on bs 9ve bly 8s 3ject 7ed 7ile as 8ng 8on as 7or 9s 7s 3letarian bs
at 4iferate bd bs aing bon 6ic 4og 6s 6ue 8s 5ng 7ed 7ing 7s 3m 4enade 9d 9s 8ing 4inence 8t 9ly 5scuity 8ous 6e
7d 7s 6ing 4ontories 9y 5te 7d 7s 6ing 7on 9s 4pt 6ed 7r 7st 6ing 6ly 6ness 6s 4s 4ulgate ad as 9ing 3ne 4g 5s
4oun 7ce 9d 9ment ds 9s 8ing 7s 4unciation ds 3of 5ed 5ing 5read 9ing 9s 5s 3p 4aganda 7te 9d 9s 8ing 9on 4el
6led 8r 9s 7ing 6s 5nsities 9y 5r 6er 7st 6ly 6ties 7y 4hecies 7y 6sied 9s 7y 8ing 6t 7ic 7s 4onent 9s 5rtion
aal city cly cs bte aed aing as 5sal 8s 6e 7d 7s 6ing 7tion bal bed bing bs 4ped 5ing 4rietaries ay 8or as 8y 4s
4ulsion 3s 4e 5cute 9d 9s 8ing 9on bs 8or as 4pect 8ed 8ing 9ve 8or as 8s 8us aes 6r 7ed 7ing 8ty 7ous 7s
4titute ad as 9ing aon 5rate 9d 9s 8ing 3tagonist bs 4ect 7ed 7ing 8on as 8ve 7or 9s 7s 5in 7s 5st 7ant 7ed 7ing
7or 9s 7s 4ocol 8s 5n 6s 5type 9s 4ract 8ed 8ing 8or as 8s 5ude 8d 8s 7ing 6sion as 3ud 5er 6st 5ly 3vable 7y 4e
5d 5n 6ance 5rb 7ial 7s 5s 4ide 7d 7nce 7r 7s 6ing 5nce 8s 7ial as 6g 5sion 9al bly 9ed 9ing 9s 6o 7es 7s
4ocation bs 9ve 5ke 7d 7s 6ing 3w 4ess 4l 5ed 6r 7s 5ing 5s 4s 3xies 5mity 4y 2ude 5nce 6t 5s 4ish 3ne 5d 5s
4ing 2y 3ing 1salm 5s 2eudo 6nym 9s 2ych 5e 6d 7elic bs 6s 5iatric ast cs 9y 6c 7s 6ng 5oanalysis ct ds 6logical
dly aes ast cs 9y 6path as 6ses 7is 6therapies cy 7ic 5s 1ub 3erty 3lic 6ation bs 6ise 9d 9s 8ing 7ty 7ze 9d 9s
8ing 6ly 5sh 7ed 8r 9s 8s 7ing 2ck 4er 6ed 6ing 6s 4s 2dding 7s 4le 6d 6s 5ing 3gier 6st 4y 2eblo 6s 2ff 4ed 5r
4ier 6st 5ng 4s 4y 2gnacious 2ke 4d 4s 3ing 2ll 4ed 5y 6s 4ing 4over 8s 4s 3monary 3p 4ed 4ing 5t 6s 4s 3sate 7d
7s 6ing 7on 9s 4e 5d 5s 4ing 3verise 9d 9s 8ing 7ze 9d 9s 8ing 2ma 4s 3ice 6s 3mel 6ed 6ing 6led 7ing 6s 3p 4ed
5rnickel 4ing 4kin 7s 4s 2n 3ch 5ed 6s 5ing 5line 4tual 8ity 7te 9d 9s 8ing 9on 6re 8d 8s 7ing 3dit 6s 3gent
3ier 5st 4sh 6able 6ed 7s 6ing 6ment as 4tive 3k 4er 5st 4in 6s 4s 3ned 4ing 3s 3t 4ed 5r 6s 4ing 4s 3y 2p 3il
5s 3ped 5t 6s 4ies 5ng 4y 3s 2rchase 8d 8r 9s 8s 7ing 3e 4e 5d 5ing 5s 4ly 4r 4st 3gatory 4e 5d 5s 4ing
3ification 6ed 7s 5y 6ing 4tanical 5y 3ple 6r 6s 7t 4ort 7ed 7ing 7s 5se 7d 7ful 7s 6ing 3r 4ed 4ing 4s 3se 5d
5s 4ing 4ue 6d 6s 5ing 6t 7s 3veyor 2s 3h 4ed 5r 6s 5s 4ier 6st 5ng 4over 8s 4y 3s 4es 4ier 6s 7t 4y 2t 3ative
3rid 3s 3t 4ed 5r 6ed 6ing 6s 4ied 6s 5ng 4s 4y 5ing 2zzle 6d 6s 5ing 1yjamas 2ramid 7ed 7ing 7s 3e 4s 2thon 6s
0qua 3ck 5ed 5ing 5s 3drangle as 7t 8s 6tic 5ilateral ds 5uped 9s 7le 9d 9s 9t as 8ing 3gmire 8s 3il 5ed 5ing 5s
4nt 6er 7st 3ke 5d 5s 4ing 3lification ds 7ed 8r 9s 8s 6y 7ing 5tative 6ies 6y 4m 5s 3ndaries 7y 4tifier 7y
6tative 7ies 7y 5um 3rantine ad as 9ing 4k 4rel 7ed 7ing 7led 8ing 7s 8ome 5ied 7s 5y 6ing 4t 5er 7back bed bing
bs 7ed 7ing 7lies 8y 7s 6t 7s 7te 9s 5s 5z 3sh 5ed 6s 5ing 3ver 6ed 6ing 6s 3y 4s 2easier 7st 5y 3en 5ed 5ing
5lier 8st 6y 5s 4r 5ed 6r 6st 5ing 5s 3ll 5ed 5ing 5s 3nch 6ed 7s 6ing 3ried 6s 4y 5ing 3st 5ed 5ing 6on 8able
8ed 8ing 8naire ds 8s 5s 3ue 5d 5ing 5s 4ing 2ibble 7d 7s 6ing 3che 4k 5en 7ed 7ing 7s 6r 6st 5ly 5sand 9s 3et
5ed 6r 6st 5ing 5ly 5s 3ll 5s 4t 5ed 5ing 5s 3nine 4tessence cs 6t 7s 7te 9s 5uplet as 3p 4ped 5ing 4s 3rk 5ed
5ing 5s 5y 3t 4e 4s 4ted 6r 7s 5ing 3ver 6ed 6ing 6s 3z 4zed 6s 5ical 6ng 2orum 6s 3ta 5s 5tion 9s 4e 5d 5s
4ient 8s 5ng 0rabbi 5s 5t 6ed 6ing 6s 4le 6s 3id 4es 2ccoon 7s 3e 4d 4r 4s 4track 9s 3ial 6ly 4er 5st 4ng 4sm 5t
6s 3k 4ed 5t 6ed 7er 9ed 9ing 9s 6ing 6s 4ing 4s 3oon 6s 3quet 7s 3y 2dar 5s 3ial 6s 5nce 6t 5te 7d 7s 6ing 7on
9s 6or 8s 4cal 7ly 7s 4i 4o 5active aity 5ed 5ing 5s 4sh 6es 4um 5s 6es 2ffle 6d 6s 5ing 3t 4ed 5r 6s 4ing 4s 2g
3amuffin as 3e 4d 4r 5s 4s 3ged 6er 7st 4ing 3ing 3s 3time 2id 4ed 5r 6s 4ing 4s 3l 4ed 4ing 7s 4road 8ed 8ing
8s 4s 4way 7s 3n 4bow 7s 4coat 8s 4drop 8s 4ed 4fall 8s 5orest 4ier 6st 5ng 4s 5torm 9s 4water 4y 3se 5d 5s 4in
6g 6s 2ke 4d 4s 3ing 2llied 6s 4y 5ing 2m 3ble 6d 6r 7s 6s 5ing 3ification cs 3med 4ing 3p 4age 7d 7s 6ing 5nt
4s 3rod 6ded 7ing 6s 3s 4hackle 2n 3ch 5ed 6r 7s 6s 5ing 4id 4or 6ous 5ur 3dom 6ly 6ness 3g 4e 5d 5r 6s 5s 4ing
3k 4ed 5r 5st 4ing 4le 6d 6s 5ing 4s 3sack 7ed 7ing 7s 4om 6ed 6ing 6s 3t 4ed 4ing 4s 2p 3e 4d 4s 3id 5er 6st
5ity 5ly 5s 4ng 4st 6s 3ped 4ing 4ort 7s 3s 3t 4ure 7s 6ous 2re 4d 4ly 4r 4s 5t 3ing 4ties 5y 2scal 6s 3h 4er 5s
6t 4ly 3p 4berries 8y 4ed 4ing 4s 3ter 2t 3e 4d 4s 3her 3ification 6ed 7s 5y 6ing 4ng 6s 4o 5n 6al 8e 9s
8isation ae bd bs aing 9ty 9zation ae bd bs aing 8ly 8s 6ed 6ing 6s 5s 3s 3ted 4ing 4le 6d 6r 7s 6s 7nake bs
5ing 4y 2ucous 7ly 2vage 6d 6s 5ing 3e 4d 4l 5ed 5ing 5led 6ing 9s 5s 4n 5ed 5ing 5ous 8ly 5s 4s 3ine 6s 5g 6s
4sh 6ed 7s 6ing 2w 3er 4st 2y 3on 3s 2ze 4d 4s 3ing 3oo 5s 4r 5s 1e 2ach 5ed 6s 5ing 4t 5ed 5ing 6on 8aries ay
8s 6ve 5or 7s 5s 3d 4ability 6le 4er 6s 7hip 4ied 6r 6s 7t 5ly 5ness 6g 7s 4just 8ed 8ing 8s 4s 4y 5ing 3l 4er
5s 6t 4isation 6e 7d 7s 6ing 6m 6t 7ic 9ally 7s 5ties 6y 5zation 6e 7d 7s 6ing 4locate ad as 9ing 5y 4m 5s 4s
4ty 3m 4ed 4ing 4s 3p 4ed 5r 6s 4ing 4pear 8ed 8ing 8s 4s 3r 4ed 4ing 4range 9d 9ment ds 9s 8ing 4s 3son 6able
9y 6ed 6ing 6s 4surance bs 7e 8d 8s 7ing 2bate 6d 6s 5ing 3el 5led 6ing 7on 9s 8us 5s 3ind 6ing 6s 4rth 7s 3orn
4und 7ed 7ing 7s 3uff 6ed 6ing 6s 4ild 7ing 7s 6t 4ke 6d 6s 5ing 4t 5s 5tal 8s 6ed 6ing 2calcitrant 5l 6ed 6ing
6s 4nt 6ed 6ing 6s 4p 5ped 6ing 5s 5ture 9d 9s 8ing 3ede 6d 6s 5ing 4ipt 7ed 7ing 7s 5ve 7d 7r 8s 7s 6ing 4nt
6er 7st 6ly 4ptacle as 6ion 9ist cs 9s 7ve 4ss 6ed 7s 6ing 7on 9s 3harge 8able 8d 8s 7ing 3ipe 6s 5ient 9s
5rocal as 9te bd bs aing 4tal 7s 6tion as 5e 6d 6s 5ing 3kless 8ly 8ness 4on 6ed 6ing 6s 3laim 7ed 7ing 7s
5mation 4ine 7d 7s 6ing 4use 7s 3ognisable 8e 9d 9s 8ing 7tion 7zable 8e 9d 9s 8ing 4il 6ed 6ing 6s 4llect 9ed
9ing aon cs 9s 4mmend 9ation es 9ed 9ing 9s 5pense ad as 9ing 6ile 9d 8ing 4ncile 9d 9s 8iation es 9ng 5dition
bed bing bs 5figure bd 5naissance es 6ect 9ed 9ing 9s 5sider aed aing as 6truct bed bing con es bs 4rd 6ed 7r 8s
6ing 9s 6s 4unt 7ed 7ing 7s 5p 6ed 6ing 6s 5rse 4ver 7able 7ed 7ies 8ng 7s 7y 3reate 8d 8s 7ing 8on aal as 4uit
7ed 7ing 7ment 7s 3ta 5l 5ngle 9s 7ular 4ified 8s 6y 7ing 4or 6s 4um 6s 3uperate ad as 9ing aon 4r 5red 7nce as
8t 6ing 5s 6ion 7ve 9ly 3ycle 7d 7s 6ing 2d 3den 6ed 6ing 6s 5r 5st 3eem 6able 6ed 6ing 6s 4fine 8d 8s 7ing
8tion 4mption 4sign 8ed 8ing 8s 3head 7s 3id 4rect 8ed 8ing 9on 8s 4scover aed aing as 5tribute cd cs bing con
3o 4es 4ing 4ne 3raft 5w 4ess 7ed 8s 7ing 3s 3uce 6d 6s 5ing 5tion 9s 4ndancies 9y 8t 2ed 4s 3f 4ed 4ing 4s 3k
4ed 4ing 4s 3l 4ect 7ed 7ing 7s 5d 4ing 4s 3nforce 9d 9s 8ing 2fer 5ee 7d 7ing 7s 6nce 9d 9s 8ing 7da 8um as
5red 6ing 5s 3ill 6ed 6ing 6s 4ne 6d 6ment as 6ries 7y 6s 5ing 3lect 7ed 7ing 8on as 8ve 7or 9s 7s 5x 6es 6ive
9s 3orm 6at 8ion bs 8ted 9ing 6ed 7r 8s 6ing 6s 3raction 5in 7ed 7ing 7s 4esh 7ed 8s 7ing 7ment bs 4igerate bd
bs aing bon aor cs 3uel 6ed 6ing 6led 7ing 6s 4ge 6e 7s 6s 4nd 6ed 6ing 6s 4rbish 9ed as 9ing 9ment 4sal 7s 5e
6d 6s 5ing 4tation 5e 6d 6s 5ing 2gain 6ed 6ing 6s 4l 5e 6d 6s 5ia 6ng 4rd 6ed 6ing 6less 6s 4tta 7s 3enerate ad
as 9ing aon 5t 6s 3ime 6n 7s 7t 8al 8ed 8ing 8s 6s 4on 6al 6s 4ster 8ed 8ing 8s 6rar 9s 8tion cs 7ies 7y 3o 4s
3ress 7ed 8s 7ing 8on as 5t 6ful 6s 6table ay 7ed 7ing 3ular 7ity 7ly 7s 6te 8d 8s 7ing 8on as 4rgitate bd bs
aing 2habilitate cd cs bing con 4sh 6ed 7s 6ing 3earsal 9s 7e 8d 8s 7ing 2ign 5ed 5ing 5s 3mburse 9d 9ment ds 9s
8ing 3n 4carnate bd bs aing bon ds 4deer 8s 4ed 4force 9d 9ment ds 9s 8ing 4ing 4s 5tate 9d 9ment 9s 8ing 3s
3terate 9d 9s 8ing 9on bs 2ject 6ed 6ing 7on 9s 6s 3oice 7d 7s 6ing 5n 6der 9s 6ed 6ing 6s 3uvenate ad as 9ing
aon 2laid 4pse 7d 7s 6ing 4te 6d 6s 5ing 6on 8al 8s 9hip cs 6ve 8ly 8s 7istic 8ty 4x 5ation as 5ed 6s 5ing 4y
5ed 5ing 5s 3easable 6e 7d 7s 6ing 4gate 8d 8s 7ing 4nt 6ed 6ing 6less aly 6s 4vance 7t 3iability 6le 7y 5nce 6t
4c 5s 4ed 5f 6s 5s 5ve 7d 7s 6ing 4gion 8s 7us 9ly 4nquish aed bs aing 4sh 6ed 7s 6ing 4ve 6d 6s 5ing 3oad 6ed
6ing 6s 4catable 7e 8d 8s 7ing 8on 3uctance 8t 9ly 3y 4ing 2made 4in 6der 9s 6ed 6ing 6s 4ke 6s 5ing 4rk 6able
9y 6ed 6ing 6s 3edial 6ed 7s 5y 6ing 4mber 8ed 8ing 8s 6rance bs 3ind 6ed 7r 8s 6ing 6s 5isce 9d 9nce cs at 9s
8ing 4ss 6ion 9s 4t 5s 5tance as 6ed 6ing 3nant 7s 3odel 7ed 7ing 7led 8ing 7s 4rse 7ful 7less 4te 6ly 6r 6s 7t
4vable 6l 7s 5e 6d 6s 5ing 3unerate ad as 9ing aon cs 2naissance 4me 6d 6s 5ing 3d 4er 6ed 6ing 6s 5zvous aed bs
aing 4ing 5tion 9s 4s 3egade 8d 8s 7ing 5e 6d 6s 5ing 4w 5able 6l 7s 5ed 5ing 5s 3ounce 8d 8s 7ing 4vate 8d 8s
7ing 8on as 4wn 6ed 3t 4al 6s 4ed 4ing 4s 3unciation cs 2open 6ed 6ing 6s 3rganisation 9e ad as 9ing 8zation 9e
ad as 9ing 2paid 5r 6ed 6ing 6s 4ration 4triate ad as 9ing 4y 5ing 5ment 9s 5s 3eal 6ed 6ing 6s 5t 6able 6ed 8ly
6ing 6s 4l 5lant 9s 6ed 7nt 9s 6ing 5s 4nt 6ance 8t 6ed 6ing 6s 4rcussion cs 5toire as 4tition as 9us 8ve 3hrase
3lace 7d 7ment bs 7s 6ing 5y 4enish 9ed as 9ing 5te 7d 7s 6ing 4ica 7s 7te 9d 9s 8ing 9on 5ed 6s 4y 5ing 3ort
6ed 8ly 7r 8s 6ing 6s 4se 6d 6s 5ing 6tories 9y 3rehensible 5sent 9ation es cve es 9ed 9ing 9s 6s 7ed 8s 7ing
8on as 8ve 4ieve 8d 8s 7ing 5mand 9ed 9ing 9s 5nt 7ed 7ing 7s 5sal 8s 4oach 8ed 9s 8ing 5duce 9d 9s 8ing 8tion
cs ave 5gram 9ed 9ing 9me bd bs aing 9s 5ve 7d 7s 6ing 3tile 7s 3ublic 8an as 8s 4diate 9d 9s 8ing 9on bs
4gnance 8t 4lse 7d 7s 6ing 7on 7ve 4table 6tion as 5e 6d 7ly 6s 5ing 2quest 7ed 7ing 7s 4iem 5re 7d 7ment bs 7s
6ing 5site 9s 8ion bed bing bs 2read 6ing 6s 3oute 7d 7s 6ing 2sale 3chedule ad as 9ing 4ind 7ed 7ing 7s 4ue 6d
6r 7s 6s 5ing 3earch 8ed 9r as 9s 8ing 4mblance bs 7e 8d 8s 7ing 4nt 6ed 6ful 6ing 6ment as 6s 4rvation bs 6e 7d
7s 6ing 6oir 9s 4t 5s 5ting 3huffle 3ide 6d 6nce 9s 7t 8ial 8s 6s 5ing 5ual 8s 6e 7s 4gn 6ation bs 6ed 6ing 6s
4lience 8t 4n 5s 4st 6ance as 8t 6ed 6ing 6or 8s 6s 3olute 8ly 7ion as 5ve 7d 7r 7s 6ing 4nance 9s 7t 4rt 6ed
6ing 6s 4und 7ed 7ing 7s 5rce 8ful bness 8s 3pect 7ability 9le ay 7ed 7ful aly 7ing 8ve aly 7s 4iration 8or as
ay 5te 7s 4lendent 4ond 7ed 7ing 7s 6se 8s 7ibilities dy 9le ay 8ve 3t 4art 7ed 7ing 7s 5urant as 4ed 4ful 7ler
9st 4ing 5tution 5ve 4less 8ly 8ness 4oration bs 6e 7d 7s 6ing 4rain 8ed 8ing 8s 8t 9s 5ict 8ed 8ing 9on bs 9ve
8s 5ucture bd bs aing 4s 3ubmit 8s 8ted 9ing 4lt 6ant 9s 6ed 6ing 6s 4me 6d 6s 5ing 5ption as 4rface 9d 9s 8ing
5gence as 5rect 9ed 9ing aon cs 9s 4scitate bd bs aing bon 2tail 6ed 7r 8s 6ing 6s 5n 6ed 7r 8s 6ing 6s 4liate
9d 9s 8ing 9on bs 4rd 6ed 6ing 6s 3ch 5ed 6s 5ing 3ention 3hink 3icence 7t 4na 6e 6s 4re 6d 6ment as 6s 5ing
3ort 6ed 6ing 6s 3race 7d 7s 6ing 6t 7ed 7ing 8on as 7s 4eat 7ed 7ing 7s 4ibution bs 5es 6val 9s 7e 8d 8r 9s 8s
7ing 4oactive 5grade 5spect aed aing bve dly ds as 4y 3urn 6able as 6ed 6ing 6s 3ype 2union 7s 5te 7d 7s 6ing
3se 5d 5s 4ing 2v 3amp 6ed 6ing 6s 3eal 6ed 6ing 6s 4l 5ation as 5ed 6r 7s 5ing 5led 7r 8s 6ing 9s 5ries 6y 5s
4nge 7d 7ful 7s 6ing 5ue 7s 4rberate bd bs aing bon ds 5e 6d 6nce 9d 9s 8ing 7t 8ly 6s 5ie 7s 6ng 5sal 8s 6e 7d
7s 6ible 7ng 7on 5t 6ed 6ing 6s 5y 3iew 6ed 7r 8s 6ing 6s 4le 6d 6s 5ing 4se 6d 6s 5ing 6on 8s 6t 7ed 7ing 7s
4val 7s 5e 6d 6s 5ing 3oke 6d 6s 5ing 4lt 6ed 6ing 6s 5ution aaries cy aise dd ds cing bze dd ds cing as 5ve 7d
7r 8s 7s 6ing 3s 3ue 5s 4lsion 3ved 4ing 2ward 6ed 6ing 6s 3ind 3ork 3rite 7s 6ing 6ten 4ote 1hapsodies 7y
2etoric 8al 3umatism 2ino 5ceri 8os aes 5s 2ododendron cs 2ubarb 7s 2yme 5d 5s 4ing 3thm 6ic 6s 1ib 3bed 4ing
4on 6s 3s 2ce 4d 4s 3h 4er 5s 6t 4ly 4ness 3ing 3ketier 8st 6y 4sha 7s 7w 8s 3ochet 8ed 8ing 8s 8ted 9ing 2d
3dance 4ed 5n 4ing 4le 6d 6s 5ing 3e 4r 5s 4s 3ge 5d 5s 4ing 3icule 8d 8s 7ing 7ous aly 4ng 3s 2fe 4r 4st 3le 5d
5s 4ing 3t 4ed 4ing 4s 2g 3ged 4ing 3ht 5ed 6ous 9ly 9ness 6r 6st 5ful 8ly 5ing 5ly 5most 5ness 5s 3id 5ity 5ly
3or 5ous 8ly 5s 4ur 6s 3s 2le 4d 4s 3ing 2m 3med 4ing 3s 2nd 4s 3g 4ed 4ing 4leader as 6t 7s 4s 4worm 3k 4s 3se
5d 5s 4ing 2ot 4ed 5r 6s 4ing 4ous 4s 2p 3e 4n 5ed 6ss 5ing 5s 4r 4st 3ost 6e 3ped 4ing 4le 6d 6s 5ing 3s 2se 4n
4r 5s 4s 3ing 3k 4ed 4ier 6st 5ng 4s 4y 2te 4s 3ual 6s 2val 5ed 5ing 5led 6ing 5ries 6y 5s 3er 5s 4t 5ed 5ing 5s
5ted 6ing 1oach 5es 3d 4block 9ed 9ing 9s 4s 5ide 8s 3m 4ed 4ing 4s 3r 4ed 4ing 4s 3st 5ed 5ing 5s 2b 3bed 5r
6ies 6s 6y 4ing 3e 4d 4s 3in 5g 5s 3ot 5s 3s 3ust 6er 7st 6ness 2ck 4ed 5r 6s 5t 6ed 6ing 6s 4ier 6st 5ng 4s 4y
2d 3e 4nt 6s 4o 5s 3s 2e 3s 2gue 5s 4ish 2le 4s 3l 4ed 5r 6s 4ing 4s 2man 5ce 7d 7s 6ing 5tic 8ally 8s 3p 4ed
4ing 4s 2of 4ed 4ing 4s 3k 4ed 4ie 6s 5ng 4s 3m 4ed 4ier 6st 5ng 4mate 8s 4s 4y 3st 5ed 6r 7s 5ing 5s 3t 4ed 5r
4ing 4s 2pe 4able 4d 4s 3ing 2rt 4ed 4ing 4s 2saries 5y 3e 4mary 4s 3ier 5st 3ter 6s 4ra 5um 7s 3y 2t 3aries 5y
4te 6d 6s 5ing 6on 8s 3e 3isserie as 3or 5s 3s 3ted 5n 6er 7st 4ing 3und 6a 7s 2uge 5d 5s 4h 5age 5ed 6n 7ed
7ing 7s 6r 6st 5house ad as 9ing 5ie 7s 6ng 5ly 5ness 5s 5y 4ing 3lette 3nd 5about as 5ed 6r 6st 5ing 5ness 5s
3se 5d 5s 4ing 3t 4e 5d 5ing 5r 5s 4ine 7ly 7s 6g 4s 2w 3boat 7s 3dier 6s 7t 5ness 4y 3ed 3ing 3s 2yal 5ly 5s
5ties 6y 1ub 3bed 5r 6s 4ing 5sh 7ed 8s 7ing 4le 3ier 5s 6t 3ric 3s 3y 2cksack 4us 6es 2dder 6s 4ier 6st 4y 3e
4ly 4ness 4r 4st 3imentary 2e 3d 3ful 3s 2ff 4ed 4ian 7s 5ng 4le 6d 6s 5ing 4s 2g 3by 3ged 6er 7st 3s 2in 4ed 4g
4ing 4ous 4s 2le 4d 4r 5s 4s 3ing 6s 2m 3ble 6d 6s 5ing 3inate 8d 8s 7ing 3mage 7d 7s 6ing 4er 5st 4y 3or 5ed
5ing 5s 4ur 6ed 6ing 6s 3p 4le 6d 6s 5ing 4s 3s 2n 3away 7s 3down 7s 3e 4s 3g 4s 3ner 6s 4ier 6st 5ng 4y 3s 3t
4s 3way 6s 2pture 7d 7s 6ing 2ral 2se 4s 3h 4ed 5s 4ing 3t 4ed 4ic 6s 5er 6st 5ng 4le 6d 6r 7s 6s 5ing 4s 4y 2t
3hless 8ly 8ness 3s 3ted 4ing 1ye 0sabbatical 3er 5s 3otage 8d 8s 7ing 5eur 8s 3re 5s 2c 3k 4ed 4ing 4s 3rament
9s 4ed 4ifice 9d 9s 8ial 9ng 5lege 9s 8ious 3s 2d 3den 6ed 6ing 6s 5r 5st 4le 6d 6s 5ing 3es 3ism 5t 6ic 6s 3ly
3ness 2fari 6ed 6ing 6s 3e 4guard 9ed 9ing 9s 4keeping 4ly 4r 4s 5t 4ties 5y 3fron 7s 2g 3a 4s 3e 4brush 4r 4s
5t 3ged 4ing 3s 2id 3l 4boat 8s 4ed 4ing 4or 6s 4s 3nt 5lier 8st 6y 5s 2ke 3i 2lable 4d 5s 4mi 6s 4ries 5y 3e
4able 4s 5man 6en 5people 7rson bs 5woman 8en 3ient 7s 4va 6te 8d 8s 7ing 3low 6er 7st 4y 3mon 6s 3on 5s 4on 6s
3t 4ed 5r 5st 4ier 6st 5ng 4s 4y 3utation as 5e 6d 6s 5ing 3vage 7d 7s 6ing 5tion 4e 5d 5s 4ing 2me 4ness 4s
3ple 6d 6r 6s 5ing 2natoria 8um as 3ctified 9s 7y 8ing 6monious 6on 8ed 8ing 8s 6ty 5uaries 8y 3d 4al 6s 4bag
7ged 8ing 7s 4ed 4groper as 4ier 6st 5ng 4man 5en 4paper 9ed 9ing 9s 4s 5hoe 8s 5tone 7rm 9s 4wich 8ed 9s 8ing
4y 3e 4r 4st 3g 4er 6s 3itaria 8um as 7y 6tion 5y 3k 3serif 2p 3ling 7s 3ped 4hire 8s 4ing 3s 2rcasm 7s 6tic
9ally 3dine 7s 3ee 5s 3i 4s 2sh 4es 3sier 6st 4y 2t 3anic 3chel 7s 3ellite 9d 9s 8ing 3in 4re 6s 5ical 6se 8d 8s
7ing 7t 8s 6ze 8d 8s 7ing 4sfaction cs 9orily by 6ied 8s 6y 7ing 3urate 8d 8s 7ing 8on 2uce 5d 5pan 8s 5r 6s 5s
4ier 6st 5ng 4y 3erkraut 3na 5ed 5ing 5s 4ter 7ed 7ing 7s 3sage 7s 3ted 2vage 6d 6ly 6r 7ies 7y 6s 7t 5ing 3e 4d
4r 4s 3ing 6s 4or 6s 5ur 7s 3or 5ed 5ier 7s 8t 6ng 5s 5y 4ur 6ed 6ier 8s 9t 7ng 6s 6y 3vied 6r 6s 7t 4y 5ing 2w
3dust 3ed 3ing 3n 3s 2xophone 9s 2y 3ing 6s 3s 1cab 4bed 5ing 4s 3ffold 8ing 8s 3lar 6s 4d 5ed 5ing 5s 4e 5d 5s
4ier 6st 5ng 4lop 7ed 7ing 7s 4p 5ed 6l 7s 5ing 5s 4y 3mper 7ed 7ing 7s 3n 4dal 7ise ad as 9ing 8ze ad as 9ing
7ous 7s 4ned 6r 7s 5ing 4s 4t 5ed 6r 6st 5ier 7s 8t 6ng 5s 5y 3pegoat 9ed 9ing 9s 3r 4ce 6ly 6r 6st 5ity 4e
5crow 9s 5d 5s 5y 4f 5ed 5ing 5s 4ier 6st 5ng 4let 4red 5ing 4s 4ves 4y 3thing 4ter 7brain ced cs 7ed 7ing 7s
3venger 9s 2enario 8s 4e 5ry 5s 4ic 4t 5ed 5ing 5s 3pter 7s 5ic 7al 7ism 7s 5re 7s 2hedule 8d 8r 8s 7ing 4me 6d
6r 7s 6s 5ing 3izophrenia cc 3olar 7ly 7s 8hip bs 6stic 4ol 6boy 9s 6child bren 6ed 6ing 6s 6teacher ds 5ner 8s
2ience 7s 5tific aally 7st 9s 3ssor 7s 2off 5ed 5ing 5s 3ld 5ed 5ing 5s 4lop 7ed 7ing 7s 3op 5ed 5ing 5s 4t 5ed
6r 7s 5ing 5s 3pe 5d 5s 4ing 3rch 6ed 7s 6ing 4e 5d 5r 5s 4ing 4n 5ed 5ful 5ing 5s 4pion 8s 3tch 6es 6s 3undrel
9s 4r 5ed 5ge 7d 7s 6ing 5ing 5s 4t 5ed 5ing 5s 3wl 5ed 5ing 5s 2rabble 4m 5ble 8d 8s 7ing 5med 6ing 5s 4p 5book
9s 5e 6d 6s 5ing 5ped 6ing 5s 4tch 7ed 8s 7ier 9st 8ng 7y 4wl 6ed 6ing 6s 5nier 8st 6y 3eam 6ed 6ing 6s 4ech 7ed
8s 7ing 5n 6ed 6ing 6s 4w 5driver bs 5ed 5ier 7st 6ng 5s 5y 3ibble 8d 8s 7ing 5e 6s 4pt 6ed 6ing 6s 6ure 9s
6writer cs 3oll 6ed 6ing 6s 4unge 8d 8s 7ing 3ub 5bed 6ing 5s 4ff 6ier 8st 6s 6y 4ple 7d 7s 6ing 5ulous aly
4tinise ad as 9ing 8ze ad as 9ing 7y 2uff 5ed 5ing 5le 7d 7s 6ing 5s 3lptor 8s 6ure 9d 9s 8ing 3m 4med 5ing 4s
3rried 7s 6lous 5y 6ing 3ttle 7d 7s 6ing 2ythe 6d 6s 5ing 1ea 3faring 4ood 3l 4ed 4ing 4s 3m 4an 4ed 5n 4ing 4s
5tress aes 3port 7s 3r 4ch 6ed 7s 6ing 6light bs 4ed 4ing 4s 3s 4hell 8s 5ore 8s 4ick 7ness 5de 7s 4on 6able 7l
6ed 6ing 9s 6s 3t 4ed 4ing 4s 3weed 2cede 6d 6s 5ing 4ssion 3lude 7d 7s 6ing 5sion 3ond 6aries 9ly 8y 6ed 6ing
6ly 6s 3recy 5t 6arial 9es 8y 6e 7d 7s 6ing 7on 9s 7ve 6ly 6s 3t 4ion 7ed 7ing 7s 4or 6s 4s 3ular 4re 6d 6ly 6r
6s 7t 5ing 6ties 7y 2dan 5s 4te 6d 6r 6s 7t 5ing 6ve 8s 3entary 3iment 8ary 8s 3uce 6d 6s 5ing 5tion 9s 7ve 2e
3d 4ed 4ier 6st 5ng 4ling 8s 4s 4y 3ing 3k 4ing 4s 3m 4ed 4ing 7ly 4s 3n 3p 4age 4ed 4ing 4s 3r 3s 4aw 6ed 6ing
6s 3the 6d 6s 5ing 2gment 7ation 7ed 7ing 7s 3regate 9d 9s 8ing 9on 2ize 5d 5s 4ing 4ure 7s 2ldom 3ect 6ed 6ing
7on 9s 7ve 9ly 6or 8s 6s 3f 4ish 7ness 3l 4er 6s 4ing 4s 3ves 2mantic 8ally 8s 3blance 9s 3en 4ster 8s 3icircle
as 5olon 9s 6nductor ds 4final 9s 4nar 7ies 7s 7y 2nate 6s 5or 7s 3d 4er 4ing 4s 3ile 5ity 4or 6ity 6s 3sation
9al bism 9s 4e 5d 5less 5s 4ibilities ay 6le 7y 5ng 5tive 9s 8ities ay 4or 6s 6y 4ual 7ity 5ous 3t 4ence 8d 8s
7ing 4ience 7t 5ment 9al bity 9s 4ries 5y 2parate 8d 8ly 8s 7ing 8on as 7or 9s 3ulcher 9ed 9ing 9s 7re 9d 9s
8ing 2quel 6s 5nce 8d 8r 8s 7ing 6tial aly 4in 6s 2ra 3enade 8d 8s 7ing 5e 6r 6st 5ity 3geant 8s 3ial 6s 4es
4ous 7ly 7ness 3mon 6s 3pent 7s 3um 5s 3vant 7s 4e 5d 5r 6s 5s 4ice 7able 7d 7man 8en 7s 6ing 5ette 9s 5le 5ng
5tude 2ssion 7s 2t 3back 7s 3s 3table 4er 6s 4ing 7s 4le 6d 6ment as 6r 7s 6s 5ing 2ven 5s 5teen 9s 9th bs 6h 7s
6ies 6y 4r 5al 6nce 9s 5e 6d 6ly 6r 6st 5ing 6ty 5s 2w 3age 3ed 4r 5s 3ing 3n 3s 2x 3ed 4s 3ing 4sm 5t 3ual 6ity
6ly 3y 1habbier 7st 6ly 5y 3ck 5le 7d 7s 6ing 5s 3de 5d 5s 4ier 6st 5ng 4ow 6ed 6ier 8st 7ng 6s 6y 4y 3ft 5ed
5ing 5s 3ggier 7st 5y 3ikh 6s 3ke 5n 5s 4ier 6st 5ng 4y 3ll 5ow 7er 8st 7s 3m 4ble 7s 4e 5d 5ful 8ly 5less 5s
4ing 4med 5ing 4poo 7ed 7ing 7s 4rock 8s 4s 3nties 5y 3pe 5d 5lier 8st 6y 5s 4ing 3re 5d 5holder bs 5s 4ing 4k
5ed 5ing 5s 4p 5ed 6n 7ed 8r 9s 7ing 7s 6r 6st 5ing 5ly 5ness 5s 3tter 7ed 7ing 7s 3ve 5d 5n 5r 6s 5s 4ing 3wl
5s 3ykh 6s 2e 3af 4r 5ed 5ing 5s 4th 6e 7d 7s 6ing 6s 4ve 6s 3d 4ding 4s 3en 4p 5ish 8ly 4r 5ed 6r 6st 5ing 5s
4t 5s 3ik 5h 6s 5s 3lf 4l 5ed 6r 5fish 9es 5ing 5s 4ter 7ed 7ing 7s 4ve 6d 6s 5ing 3pherd 8ed 8ing 8s 3rbert 8s
6t 7s 4iff 7s 4ries 5y 3s 2ied 4ld 6ed 6ing 6s 4s 3ft 5ed 5ier 7st 6ng 5less 5s 5y 3mmer 7ed 7ing 7s 3n 4e 5d 5s
4gle 7d 7s 6ing 4ier 6st 5ng 4ned 5ing 4s 4y 3p 4ment 8s 4ped 5ing 4s 5hape 4wreck 9ed 9ing 9s 3re 4k 5ed 5ing
5s 4t 5ed 5ing 5s 3ver 6ed 6ing 6s 2oal 5ed 5ing 5s 3ck 5ed 5ing 5s 3d 4den 5ier 7st 5y 3e 4d 4ing 4lace 8s 4s
5tring as 3ne 4k 5ies 5s 5y 3o 4ed 4ing 4k 4n 4s 4t 5ing 5s 3p 4keeper as 4lifter as 4ped 6r 7s 5ing 4s 3re 5d
5s 4ing 4n 4t 5age 8s 5coming bs 5ed 6n 7ed 7ing as 7s 6r 6st 5fall 5hand 5ing 5list 6y 5ness 5s 3t 4gun 7ned
8ing 7s 4s 3uld 6er 8ed 8ing 8s 4t 5ed 5ing 5s 3ve 5d 5l 6ed 6ing 6led 7ing 6s 5s 4ing 3w 4case 8d 8s 7ing 4down
8s 4ed 5r 6ed 6ing 6s 4ier 6st 5ng 7s 4man 5en 4n 4s 4y 2rank 4pnel 3ed 5ded 6ing 5s 4w 5d 6er 7st 6ness 5s 3iek
6ed 6ing 6s 4ll 6ed 7r 7st 6ing 6s 4mp 6ed 6ing 6s 4ne 6s 5k 6age 6ing 6s 4vel 7ed 7ing 7led 8ing 7s 3oud 6ed
6ing 6s 3ub 5beries 8y 5s 4g 5ged 6ing 5s 4nk 6en 2uck 5ed 5ing 5s 3dder 7ed 7ing 7s 3ffle 7d 7s 6ing 3n 4ned
5ing 4s 4t 5ed 5ing 5s 3t 4down 4s 4ter 7ed 7ing 7s 5ing 5le 7d 7s 6ing 2y 3er 4st 3ing 3ness 1ibling 7s 2c 3k
4ed 5n 6ed 6ing 6s 5r 5st 4ing 4le 6s 5ier 7st 5y 4ness 8es 4s 3s 2de 4d 4line 8d 8s 7ing 5ong 4s 5how 8s 5tep
8ped 9ing 8s 4track 9ed 9ing 9s 4walk 8s 6ys 3ing 6s 3le 5d 5s 4ing 2ege 5s 3rra 3sta 6s 3ve 5d 5s 4ing 2ft 4ed
4ing 4s 2gh 4ed 4ing 4s 4t 5ed 5ing 5less 5s 3ma 3n 4al 6ed 6ing 6led 7ing 6s 5ture 9s 4ed 5r 4ificance at bly
7ed 8s 6y 7ing 5ng 4post 8ed 8ing 8s 4s 2lence 7d 7s 6ing 5t 6er 7st 6ly 6s 3houette ad as 9ing 3icon 3k 4en 4s
3l 4ier 6s 7t 5ness 4s 4y 3o 4s 3t 4ed 4ing 4s 3ver 6ed 6ing 6s 7mith bs 6tail aed as 6ware 6y 2milar 7ities 9y
7ly 5e 6s 3mer 6ed 6ing 6s 3ple 6r 6st 6x 5icity 6fication 8ed 9s 7y 8ing 6stic 5y 3ulate 8d 8s 7ing 8on as 7or
5taneous cly 2n 3ce 5re 7ly 7r 7st 6ity 3e 4w 5s 5y 3ful 3g 4e 5d 5ing 5r 6s 5s 4ing 4le 6d 6s 5ing 5y 4s 4ular
8ity 8ly 8s 3ister 3k 4ing 4s 3ned 5r 6s 4ing 3s 3us 5es 2p 3hon 6ed 6ing 6s 3ped 4ing 3s 2r 3e 4d 4n 5s 4s 3ing
3loin 7s 3s 3up 5s 2ssier 6s 7t 4y 3ter 6hood as 6ly 6s 2t 3e 4d 4s 3ing 3s 3ter 6s 4ing 3uate 7d 7s 6ing 7on 9s
2x 3es 3pence 8s 3teen 7s 7th 9s 4h 5s 4ies 6th 8s 4y 2zable 3e 4able 4d 4r 4s 3ing 3zle 6d 6s 5ing 1kate 5board
aed aing as 5d 5r 6s 5s 4ing 2ein 5s 3leton 8s 3ptic 7al 7ism 7s 3rrick 8s 3tch 6ed 7s 6ier 8st 7ng 6y 3w 4ed 5r
6ed 6ing 6s 4ing 4s 2i 3d 4ded 5ing 4s 3ed 4s 3ing 3lful 4l 5ed 6t 7s 5ful 5s 3m 4med 5ing 4p 5ed 5ier 7st 6ng
5s 5y 4s 3n 4flint 9s 4ned 5ier 7st 6ng 5y 4s 3p 4ped 6r 7ed 7ing 7s 5ing 4s 3rmish 8ed 9s 8ing 4t 5ed 5ing 5s
3s 3t 4e 5d 5r 6s 4ing 4s 4tish 2ulk 5ed 5ing 5s 4l 5s 3nk 5ed 5ing 5s 2y 3ed 3ing 3light 8s 5ne 7s 3rocket 9ed
9ing 9s 3scraper as 1lab 4bed 5ing 4s 3ck 5ed 6n 7ed 7ing 7s 6r 6st 5ing 5s 3g 3in 3ke 5d 5s 4ing 3m 4med 5ing
4s 3nder 7ed 7ing 7s 4g 4t 5ed 5ing 5s 3p 4ped 5ing 4s 5tick 3sh 5ed 6s 5ing 3t 4e 5d 5s 4ing 4s 3ughter 9ed
9ing 9s 3ve 5d 5ry 5s 4ing 5sh 3y 4ing 4s 2eazier 7st 5y 3d 4ded 5ing 4gehammer 4s 3ek 5ed 6r 6st 5ing 5s 4p 5er
7s 5ier 7st 6ng 5less 5s 5y 4t 5ed 5ing 5s 4ve 6less 6s 3igh 6ed 6ing 6s 3nder 7er 8st 3pt 3w 4ed 4ing 4s 2ice
5d 5s 4ing 4k 5ed 6r 6st 5ing 5s 3d 4e 5s 4ing 3er 4st 3ght 6ed 7r 7st 6ing 6ly 6s 3ly 3m 4e 4ier 6st 4med 6r
6st 5ing 4s 4y 3ng 5ing 5s 6hot 9s 4k 5ed 5ing 5s 3p 4ped 6r 7ier 9st 7s 7y 5ing 4s 5hod 3t 4her 7ed 7ing 7s 4s
4ter 5ing 3ver 6ed 6ing 6s 2ob 4ber 7ed 7ing 7s 4s 3g 4an 6s 4ged 5ing 4s 3p 4e 5d 5s 4ing 4ped 5ier 7st 6ng 5y
4s 3sh 5ed 6s 5ing 3t 4h 5ful 5s 4s 4ted 5ing 3uch 6ed 7s 6ing 3venlier 9st 7y 3w 4ed 5r 5st 4ing 4ly 4ness 4s
2udge 3g 4ged 5ing 6sh 4s 3ice 6d 6s 5ing 3m 4ber 7ed 7ing 7s 4med 6r 5ing 4p 5ed 5ing 5s 4s 3ng 4k 3r 4red 5ing
4s 3sh 3t 4s 2y 3er 4st 3ly 3ness 1mack 5ed 5ing 5s 3ll 5er 6st 5ish 5pox 5s 3rt 5ed 6r 6st 5ing 5ly 5s 3sh 5ed
6s 5ing 3ttering as 2ear 5ed 5ing 5s 3ll 5ed 5ier 7st 6ng 5s 5y 4t 5ed 5ing 5s 2idge 6n 7s 6on 8s 6s 5in 7s 3le
5d 5s 4ing 3rk 5ed 5ing 5s 3t 4e 5s 4h 5ereens 5s 4ing 4ten 2ock 5ed 5ing 5s 3g 3ke 5d 5r 6s 5s 6tack as 4ier
6st 5ng 4o 5s 4y 3lder 7ed 7ing 7s 3oth 6ed 7r 7s 8t 6ing 6ly 6ness 6s 3te 4her 7ed 7ing 7s 3ulder 8ed 8ing 8s
2udge 6d 6s 5ing 3g 4ger 6st 5le 7d 7r 8s 7s 6ing 4ly 3t 4s 1nack 5ed 5ing 5s 3g 4ged 5ing 4s 3il 5ed 5ing 5s
3ke 5d 5s 4ing 3p 4ped 5ier 7st 6ng 5y 4s 5hot 8s 3re 5d 5s 4ing 4l 5ed 5ing 5s 3tch 6ed 7s 6ing 2eak 5ed 6r 7s
5ier 7st 6ng 5s 5y 3er 5ed 5ing 5s 4ze 6d 6s 5ing 2icker 7ed 7ing 7s 3de 5r 5st 3ff 5ed 5ing 5le 7d 7s 6ing 5s
3gger 3p 4e 5d 5r 6s 5s 4ing 4ped 6t 7s 5ing 4s 3tch 6ed 7s 6ing 2ob 4bery 5ish 4s 3oker 4p 5ed 5ing 5s 4tier
7st 5y 4ze 6d 6s 5ing 3re 5d 5s 4ing 4kel 7ed 7ing 7led 8ing 7s 4t 5ed 5ing 5s 3t 4s 3ut 5s 3w 4ball 8ed 8ing 8s
4drift 9s 4ed 4fall 8s 5lake 9s 4ier 6st 5ng 4plough as 7w 8ed 8ing 8s 4s 5torm 9s 4y 2ub 4bed 5ing 4s 3ck 3ff
5ed 6r 5ing 5s 3g 4ged 6r 6st 5ing 5le 7d 7s 6ing 4ly 4s 1o 2ak 4ed 4ing 4s 3p 4ed 4ier 6st 5ng 4s 4y 3r 4ed
4ing 4s 2b 3bed 4ing 3er 5ed 6r 6st 5ing 5s 3riety 3s 2ccer 3iable 8s 5l 6ise 9d 9s 8ing 8m 8t 9s 7ze 9d 9s 8ing
6ly 6s 4eties 6y 4ological 9st bs 8y 3k 4ed 5t 6s 4ing 4s 2d 3a 4s 3ded 5n 4ing 3ium 3omy 3s 2fa 4s 3t 4ball 8s
4en 6ed 6ing 6s 5r 5st 4ly 4ness 4ware 2ggier 6st 4y 2il 4ed 4ing 4s 2journ 7ed 7ing 7s 2lace 6d 6s 5ing 4r 3d
4er 6ed 6ing 6s 4ier 7ed 7ing 7s 3e 4d 4ly 4mn 6er 7st 6ity 6ly 4s 3i 4cit 7ed 7ing 7or 9s 8us 7s 4d 5arity 5er
6st 5ified 9s 7y 8ing 6ty 5ly 5s 4ng 4taire 9s 6ries 7y 5ude 3o 4ed 4ing 5st 7s 4s 3uble 7s 4tion 8s 3ve 5d 5nt
7s 5s 4ing 2mber 4re 3e 4bodies 7y 4day 4how 4one 7s 4place 4rsault aed aing as 4thing 9s 5ime 8s 4what 8s 6ere
2n 3ata 6s 3g 4s 3ic 3net 6s 3orous 3s 2ok 4s 4y 3n 4er 5st 3t 4he 6d 6s 5ing 4ier 6st 4y 2p 3histicate cd cs
bing con 7ry 4omore 9s 3ped 4ing 3rano 7s 3s 2rcerer 8s 7ss 9es 6y 3did 3e 4ly 4r 4s 5t 3orities 7y 3rier 6st
4ow 6ed 6ful 6ing 6s 4y 3t 4a 4ed 4ing 4s 2ught 3l 4s 3nd 5ed 6r 6st 5ing 5ly 5proof aed aing as 5s 5track 3p
4ed 4ing 4s 3r 4ce 6d 6s 5ing 4ed 5r 5st 4ing 4s 3th 5east 9ern 6rlies 8y 7n 8er as 8s 5paw 8s 5ward 6est 9ern
3venir 8s 2vereign 9s 9ty 2w 3ed 3ing 3n 3s 2x 1pa 3ce 5craft as 5d 5s 6hip 9s 4ial 5ng 5ous 3de 5d 5s 4ing
3ghetti 3n 4gle 7d 7s 6ing 4iel 7s 4k 5ed 5ing 8s 5s 4ned 6r 7s 5ing 4s 3r 4e 5d 5r 5s 6t 4ing 4k 5ed 5ie 7s 6ng
5le 7d 7r 8s 7s 6ing 5s 4red 5ing 5ow 7s 4s 5e 6ly 6r 6st 3s 4m 5odic 5s 3t 4e 4ial 4s 4ted 6r 7ed 7ing 7s 5ing
4ula 7s 3wn 5ed 5ing 5s 3y 4ed 4ing 4s 2eak 5er 7s 5ing 5s 4r 5ed 5head 9ed 9ing 9s 5ing 5mint 5s 3cial 7isation
es 9e ad as 9ing 9t as 8ties 9y 8zation es 9e ad as 9ing 7ly 7s 7ties 8y 5es 5fic 8ally 9tion ds 8s 7ed 8r 8s 6y
7ing 5men 8s 5ous 4k 5ed 5ing 5s 4tacle 9s 7ular bly bs 6tor 9s 5er 7s 5ra 6e 7s 6um 8s 4ulate 9d 9s 8ing 9on bs
9ve 8or as 3d 3ech 6es 6less 4d 5boat 9s 5ed 5ier 7st 6ng 5ometer bs 5s 5y 3ll 5bind 9ing 9s 6ound 5ed 6r 5ing
8s 5s 4t 3nd 5ing 5s 5thrift bs 4t 3rm 5s 3w 4ed 4ing 4s 2here 6s 5ical 3inges 5x 6es 2ice 5d 5s 4ier 6st 5ng 4y
3der 6s 3ed 4s 3got 6s 3ke 5d 5s 4ing 3ll 5ed 5ing 5s 4t 3n 4ach 5l 6s 4dlier 8st 6y 4e 5less 5s 4ning 4s 5ter
8s 3ral 6ed 6ing 6led 7ing 6s 4e 5s 4it 6ed 6ing 6s 6ual 9ly 9s 3t 4e 5d 5ful 8ler ast 5s 4ing 4s 4ted 5ing 5le
2lash 6ed 7s 6ing 4t 5ter 8ed 8ing 8s 3een 6s 4ndid 8er 9st 8ly 6or 7ur 3ice 6d 6s 5ing 4nt 6ed 7r 8ed 8ing 8s
6ing 6s 4t 5s 5ting 3urge 7d 7s 6ing 2oil 5ed 5ing 5s 5t 3ke 5n 5s 6man 7en 6people 8rson cs 6woman 9en 3nge 6d
6s 5ier 7st 6ng 5y 4sor 7ed 7ing 7s 8hip 4taneity 8ous bly 3of 5ed 5ing 5s 4k 5ed 5ier 7st 6ng 5s 5y 4l 5ed 5ing
5s 4n 5ed 5ful 8s 5ing 5s 6ful 3radic 4e 5s 4ran 4t 5ed 5ing 5s 6manship 3t 4less 5ight 9ed 9ing 9s 4s 4ted 5ier
7st 6ng 5y 3use 6s 4t 5ed 5ing 5s 2rain 6ed 6ing 6s 4ng 4wl 6ed 6ing 6s 4y 5ed 5ing 5s 3ead 6ing 6s 7heet bs 4e
5d 5ing 5s 3ier 5st 4g 5s 4ng 6board bs 6ier 8st 7ng 6s 6time 6y 5kle 8d 8r 9s 8s 7ing as 5t 6ed 7r 8s 6ing 6s
3out 6ed 6ing 6s 3uce 6d 6r 6s 7t 5ing 4ng 3y 4er 5st 2ud 4s 3n 4k 3r 4ious 4n 5ed 5ing 5s 4red 5ing 4s 4t 5ed
5ing 5s 3tter 7ed 7ing 7s 2y 3ing 1quabble 8d 8s 7ing 4d 5ron 8s 5s 4lid 7er 8st 5l 6ed 6ing 6s 5or 4nder 8ed
8ing 8s 4re 6d 6ly 6r 6s 7t 5ing 4sh 6ed 7s 6ing 4t 5ocracies ay 5s 5ted 7r 7st 6ing 4wk 6ed 6ing 6s 3eak 6ed
6ier 8st 7ng 6s 6y 5l 6ed 6ing 6s 5mish 4eze 7d 7s 6ing 4lch 7ed 8s 7ing 3id 5s 4nt 6ed 7r 7st 6ing 6s 4re 6d 6s
5ing 5m 6ed 6ing 6s 5rel 8ed 8ing 8led 9ing 8s 5t 6ed 6ing 6s 1tab 4bed 5ing 4ilise 9d 9s 8ing 7ty 7ze 9d 9s
8ing 4le 6d 6r 6s 7t 5ing 4s 3ck 5ed 5ing 5s 3dia 5um 7s 3ff 5ed 5ing 5s 3g 4e 5coach aes 5d 5s 4ger 7ed 7ing 7s
4ing 4nant 6te 8d 8s 7ing 8on 4s 3id 5er 6st 4n 5ed 5ing 5s 4r 5case 9s 5s 5way 8s 3ke 5d 5s 4ing 3le 5d 5mate
9d 9s 8ing 5r 5s 6t 4ing 4k 5ed 5ing 5s 4l 5ed 5ing 6on 8s 5s 4wart 8s 3mina 4mer 7ed 7ing 7s 4p 5ed 7e 8d 8s
7ing 5ing 5s 3nce 6s 5h 6ed 7r 7s 8t 6ing 4d 5ard 8isation ae bd bs aing 9zation ae bd bs aing 8s 5by 7s 5ing 8s
5off 8s 5point as 5s 6till as 4k 4za 6s 3ple 6d 6r 7s 6s 5ing 3r 4board 4ch 6ed 7s 6ier 8st 7ng 6y 4dom 4e 5d 5s
4fish 8es 4ing 4k 5er 6st 4light 4red 5ier 7st 6ng 5y 4s 4t 5ed 6r 7s 5ing 5le 7d 7s 6ing 9ly 5s 4vation 5e 6d
6s 5ing 3te 5d 5lier 8st 6y 5ment 9s 5r 5s 6man 9ship 7en 4ic 5ng 5on 7ary 7ed 8ry 7ing 7s 5stic 9al bly 9ian cs
9s 4ue 6s 5re 7s 5s 6es 5te 7s 6ory 3unch 7ed 8r 8s 9t 7ing 7ly 3ve 5d 5s 4ing 3y 4ed 4ing 4s 2eadfast 5ied 7r
7s 8t 6ly 5y 6ing 4k 5s 4l 5ing 5s 5th 7ier 9st 8ly 7y 4m 5ed 5ier 7st 6ng 5roller bed bing bs 5s 5y 3el 5ed
5ing 5s 4p 5ed 6r 6st 5ing 5le 7s 5s 4r 5ed 5ing 5s 3llar 3m 4med 5ing 4s 3nch 6es 5il 7ed 7ing 7led 8ing 7s
4ographer cs ay 3p 4ladder as 4ped 5ing 4s 3reo 6s 6type ad as 9ing 4ile 6isation 8e 9d 9s 8ing 7zation 8e 9d 9s
8ing 4ling 4n 5er 6st 5ly 5ness 5s 3thoscope bs 3w 4ard 7ed 8ss aes 7ing 7s 4ed 4ing 4s 2ick 5er 7s 5ier 7s 8t
6ng 5ler 8s 5s 5y 6beak aed aing as 3ff 5ed 6n 7ed 7ing 7s 6r 6st 5ing 5ly 5ness 5s 4le 6d 6s 5ing 3gma 6s 6ta
3ll 5born 5ed 6r 6st 5ing 5ness 5s 4ted 3mulant 9s 7te 9d 9s 8ing 9on 6i 6us 8es 3ng 5er 7s 5ier 7st 6ness 7g 5s
5y 4k 5ing 5s 4t 5ed 5ing 5s 3pulate 9d 9s 8ing 9on bs 3r 4red 5ing 5up 7s 4s 3tch 6ed 7s 6ing 2ock 5ade 8d 8s
7ing 5broker bs 5ed 5holder bs 5ier 7st 6ng 8s 5pile 9d 9s 8ing 5s 5y 6ard 9s 3dgier 7st 5y 3ical 3ke 5d 5s 4ing
3le 5n 5s 4id 6er 7st 6ly 3mach 7ed 7ing 7s 4p 5ed 5ing 5s 3ne 5d 5s 5y 4ier 6st 5ng 4y 3od 4l 5s 4p 5ed 5ing 5s
3p 4gap 7s 4over 8s 4page 8s 5ed 6r 7ed 7ing 7s 5ing 4s 4watch 9es 3rage 4e 5d 5house as 5keeper bs 5room 9s 5s
5y 6s 4ies 5ng 4k 5s 4m 5ed 5ier 7st 6ng 5s 5y 4y 3ut 5er 6st 3ve 5s 3w 4away 8s 4ed 4ing 4s 2raddle 8d 8s 7ing
4ggle 8d 8r 9s 8s 7ing 4ight 8en aed aing as 9r 9st 8forward fly 8jacket eed eing es 8s 5n 6ed 7r 8s 6ing 6s 5t
6jacket ced cing cs 6s 4nd 6ed 6ing 6s 5ge 7ly 7ness 7r 8s 7st 6le 8d 8s 7ing 6ulation 4p 5ped 6ing 5s 4ta 6gem
9s 5egic 8es 7y 5ified 9s 7y 8ing 5osphere cs 5um 7s 4w 5berries 9y 5ed 5ing 5s 4y 5ed 5ing 5s 3eak 6ed 6ing 6s
5m 6ed 7r 8s 6ing 6line ad as 9ing 6s 4et 6car 9s 6s 4ngth 8en aed aing as 8s 5uous 9ly 4ss 6ed 7s 6ful 6ing
4tch 7ed 8r 9s 8s 7ing 4w 5ed 5ing 5n 5s 3icken 5t 6er 7st 6ly 6ness 4dden 5e 6s 5ing 4fe 4ke 6r 7s 6s 5ing 8s
4ne 5g 6ent 6ier 8st 7ng 6s 6y 4p 5e 6d 6s 5ing 5ped 7r 6ing 5s 5t 4ve 6d 6n 6s 5ing 3ode 4ke 6d 6s 5ing 4ll 6ed
7r 8s 6ing 6s 4ng 6er 7st 6hold as 6ly 4ve 3uck 5tural aist 8e 9d 9s 8ing 4ggle 8d 8s 7ing 4m 5med 6ing 5s 4ng
4t 5s 5ted 6ing 2ub 4bed 5ier 7st 6ng 5le 5orn 8er 9st 5y 4s 3ck 3d 4ded 5ing 4ent 7s 8hip 4ied 6s 5o 6s 6us 4s
4y 5ing 3ff 5ed 5ier 7st 6ng 8s 5s 5y 3mble 7d 7s 6ing 4p 5ed 5ing 5s 3n 4g 4k 4ned 5ing 4s 4t 5ed 5ing 5s
3pefied 8s 6y 7ing 5ndous 4id 6er 7st 6ities 8y 6ly 6s 4or 6s 3rdier 7st 5y 3tter 7ed 7ing 7s 2yle 5d 5s 4ing
5sh 6tic 4us 1uave 5r 5st 2b 3bed 4ing 3committee cs 5nscious cly 3divide 9d 9s 8ing 7sion bs 4ue 6d 6s 5ing
3group 3ject 7ed 7ing 8ve 7s 4ugate 9d 9s 8ing 5nctive 3let 6s 6ting 4ime 7d 7r 7s 8t 6ing 3marine 9s 4erge 8d
8s 7ing 6sion 4ission as 8ve 5t 6s 6ted 7ing 3normal 3ordinate bd bs aing 3program 3routine as 3s 4cribe 9d 9r
as 9s 8ing 7pt 9ion cs 9s 4ection as 5quent aly 5rvient 5t 6s 4ide 7d 7s 6iaries 9y 7es 7ng 7se 9d 9s 8ing 7ze
9d 9s 8ing 6y 5st 7ed 8nce 7ing 7s 4tance 9s 7dard 7tial bly ate cd cs bing 5itute ad as 9ing aon cs 4ystem
3terfuge as 6ranean 4le 6r 6st 6ties 7y 5y 4ract 8ed 8ing 9on bs 8s 3urb 6an 8s 6s 3versive as 6t 7ed 7ing 7s
3way 6s 2cceed 7ed 7ing 7s 5ss 7es 7ful aly 7ion as 8ve aly 7or 9s 4inct 8er 9st 8ly 4or 6ed 6ing 6s 5ur 7ed
7ing 7s 4ulent 9s 5mb 7ed 7ing 7s 3h 3k 4ed 5r 6ed 6ing 6s 4ing 4le 6d 6s 5ing 4s 3tion 7ed 7ing 7s 2dden 6ly 3s
2e 3d 4e 3s 2ffer 6ed 7r 8s 6ing 9s 6s 4ice 7d 7s 6ient aly 7ng 5x 6ed 7s 6ing 4ocate 9d 9s 8ing 9on 4rage 2gar
5ed 5ier 7st 6ng 5s 5y 3gest 7ed 8r 7ing 8on as 8ve 7s 2icidal 6e 7s 3ng 3t 4ability 6le 7y 4case 8s 4e 5d 5s
4ing 4or 6s 4s 2lfur 3k 4ed 4ier 6s 7t 5ng 4s 4y 3len 6er 7st 3phur 3tan 6s 4rier 7st 5y 2m 3maries 7ly 7se 9d
9s 8ing 7ze 9d 9s 8ing 6y 4ed 5r 6ed 6ing 6s 4ing 5t 6s 4on 6ed 6ing 6s 7ed 8s 7ing 3ptuous 3s 2n 3bake 7d 7r 8s
7s 6ing 5the 8d 8s 7ing 4urn 7ed 7ing 7s 7t 3dae 6s 4ial 7s 4own 7er 9s 7s 4ries 5y 3flower 9s 3g 4lasses 3k 4en
3light 5t 3ned 4ier 6st 5ng 4y 3rise 7s 3s 4creen 9s 4et 6s 4hine 3tan 6ned 7ing 6s 3up 2p 3er 5b 6er 7st 6ly
5computer ds 5ficial bly 6luous 5human 5impose bd bs aing 6ntendent es 6or 8ity 8s 5lative bs 5market bs
5natural cs 5s 6cript bs 6ede 9d 9s 8ing 6onic 6tar 9s 7ition cs bus 7ructure es 5vise 9d 9s 8ing 9on bs 8or as
ay 3per 6s 4lant 8ed 8ing 8s 5e 6ment aary aed aing as 6r 6st 5ied 7r 8s 7s 5y 6ing 4ort 7ed 8r 9s 7ing 8ve 7s
5se 7d 8ly 7s 6ing 7tion bs 4ress 8ed 9s 8ing 9on 3remacy 6e 7ly 2rcharge 9d 9s 8ing 3e 4ly 4r 4st 3f 4ace 7d 7s
6ing 4board 9ed 9ing 9s 4ed 4ing 4s 3ge 5d 5on 7s 5ries 6y 5s 4ical 5ng 3lier 6st 4y 3mise 7d 7s 6ing 4ount 8ed
8ing 8s 3name 7s 3pass 7ed 8s 7ing 4lus 7ed 8s 7ing 7sed 8ing 4rise 8d 8s 7ing aly 3real 5nder 9ed 9ing 9s
5ptitious 4ound 8ed 8ing bs 8s 3veillance 5y 6ed 6ing 6or 8s 6s 4ival 8s 6e 7d 7s 6ing 6or 8s 2sceptible 3pect
7ed 7ing 7s 5nd 7ed 8r 9s 7ing 7s 6se 7ion as 4icion 9s 8us aly 3tain 7able 7ed 7ing 7s 4enance 1wab 4bed 5ing
4s 3gger 7ed 8r 7ing 7s 4man 5en 3llow 7ed 7ing 7s 3m 4p 5ed 5ier 7st 6ng 5s 5y 3n 4s 3p 4ped 5ing 4s 3rm 5ed
5ing 5s 4thier 8st 6y 3t 4he 6d 6s 5ing 4s 4ted 5ing 3y 4ed 4ing 4s 2ear 5ing 5s 4t 5er 7s 5ing 5s 5y 3ep 5er 7s
5ing 8s 5s 6take as 4t 5en 7ed 7ing 7s 6r 6st 5heart as 5ly 5ness 5s 3ll 5ed 6r 6st 5ing 8s 5s 3pt 3rve 6d 6s
5ing 2ift 5er 6st 5ly 5s 3g 4ged 5ing 4s 3ll 5ed 5ing 5s 3m 4ming 4s 3ndle 7d 7r 8s 7s 6ing 4e 5s 4g 5ing 5s 3pe
5d 5s 4ing 3rl 5ed 5ing 5s 3sh 5ed 6r 6s 7t 5ing 3tch 6able 6board bs 6ed 7r 7s 6ing 3vel 6ed 6ing 6led 7ing 6s
2ob 4bed 5ing 4s 3llen 3on 5ed 5ing 5s 4p 5ed 5ing 5s 3rd 5fish 9es 5s 4e 4n 2um 3ng 1yllabi 6le 8s 6us 8es
2mbol 6ic 7se 9d 9s 8ing 8m 7ze 9d 9s 8ing 6s 3metric 9al 7y 3pathetic bally 7ies 8se ad as 9ing 8ze ad as 9ing
7y 4honic 8es 7y 4tom 7atic 7s 2nagog 7s 7ue 9s 4pse 7s 3chronisation ae bd bs aing 9zation ae bd bs aing 8ous
3dicate 9d 9s 8ing 4rome 8s 3onym 7ous 7s 4pses 6is 3tactic 9ally 5x 4heses 7is 9e ad ar bs as 9ing 8ze ad ar bs
as 9ing 6tic 9s 8ze ad as 9ing 2philis 4on 6ed 6ing 6s 2ringe 7d 7s 6ing 3up 5s 2stem 6atic aally 6s 0tab 3bed
4ies 5ng 4y 3ernacle as 3le 5cloth as 5d 5s 6poon aful ds as bful 5t 6s 4ing 4oid 7s 3oo 5ed 5ing 5s 3s 3u 4ed
4ing 4late 8d 8s 7ing 8on 4s 2cit 5ly 5urn 3k 4ed 4ier 6st 5ng 4le 6d 6s 5ing 4s 4y 3o 4s 3t 4ful 7ly 4ic 6al 6s
4less 8ly 2dpole 7s 2g 3ged 4ing 3s 2il 4ed 4gate 8d 8s 7ing 4ing 4light 9s 4or 6ed 6ing 6s 4s 5pin 8s 3nt 5ed
5ing 5s 2ke 4n 4off 7s 5ver 4r 5s 4s 3ing 2lc 3e 4nt 6ed 6s 4s 3isman 8s 3k 4ative 4ed 5r 6s 4ing 4s 3l 4er 5st
4ied 6s 4ow 4y 5ing 3on 5s 2mbourine as 3e 4d 4ly 4ness 4r 4s 5t 3ing 3per 6ed 6ing 6s 2n 3dem 6s 3g 4ent 7ial
7s 5rine 9s 4ible 8s 4le 6d 6s 5ing 4o 5ed 5ing 5s 4s 3k 4ard 7s 4ed 5r 6s 4ing 4s 3ned 5r 5st 4ing 3s 3talise
9d 9s 8ing 7ze 9d 9s 8ing 5mount 4rum 7s 2p 3e 4d 4r 5ed 5ing 5s 4s 5tries 7y 3ing 3ped 4ing 3s 2r 3antula 9e 9s
3dier 6st 5ness 4y 3get 6ed 6ing 6s 3iff 6s 3nish 7ed 8s 7ing 3paulin 9s 3red 4ied 6r 6s 7t 5ng 4y 5ing 3s 3t
4an 6s 5r 6s 4er 5st 4s 2sk 4ed 4ing 4s 3sel 6ed 6ing 6led 7ing 7s 6s 3te 5d 5ful 8ly 5less 5s 4ier 6st 5ng 4y
2ttle 6d 6s 5ing 4oo 6ed 6ing 6s 4y 2ught 3nt 5ed 5ing 5s 3t 4er 5st 4ology 2vern 6s 2wdrier 7st 5y 3nier 6st 4y
2x 3able 4tion 3ed 4s 3i 4cab 7s 4ed 5s 4ing 4ng 4s 3payer 8s 3ying 1ea 3ch 5er 7s 6s 5ing 8s 4up 6s 3k 4s 3m
4ed 4ing 4mate 8s 4s 5ter 8s 4work 3pot 6s 3r 4drop 8s 4ed 4ful 4ing 4s 3s 4e 5d 5s 4ing 4poon 8s 3t 4s 2chnical
9ities by 9ly 7ian as 6que 9s 5ological dly aes 9y 2dious 7ly 4um 2e 3d 3ing 3m 4ed 4ing 4s 3n 4age 7r 8s 4s
3pee 6s 3s 3ter 6ed 6ing 6s 4h 5e 6d 6s 5ing 4otal 8er as 8ler bs 2lecommunications 4gram 8s 7ph 9ed 9ing 9s
4pathic 8y 5hone 9d 9s 8ing 4scope 9d 9s 8ing 4type 4vise 8d 8s 7ing 8on as 3l 4er 6s 4ing 4s 4tale 8s 2mper
6ament bal bs 7nce 7te 8ure bs 6ed 6ing 6s 5st 7s 7uous 4i 4late 5e 6s 4o 5ral 7ries 9ly 8y 5s 4t 5ation as 5ed
5ing 5s 2n 3able 4cious 6ty 4ncies 6y 5t 6ed 6ing 6s 3d 4ed 5ncies 7y 5r 6ed 7r 7st 6ing 7se 9d 9s 8ing 7ze 9d
9s 8ing 6ly 6ness 6s 4ing 4on 6s 4ril 7s 4s 3ement 8s 4t 5s 3nis 3or 5s 3s 4e 5d 5r 5s 6t 4ing 5on 7s 4ors 3t
4acle 8s 5tive 9ly 4ed 4h 5s 4ing 4s 3uous 4re 6d 6s 5ing 2pee 5s 3id 2rm 4ed 4inal 8ly 8s 7te 9d 9s 8ing 9on
8or as 6g 6i 6ologies ay 6us 8es 5te 7s 4ly 4s 3race 7d 7s 6ing 5in 7s 4estrial bs 4ible 7y 5er 7s 5fic 7ed 8s
6y 7ing 5torial bs 9es 8y 4or 6ise 9d 9s 8ing 8m 8t 9s 7ze 9d 9s 8ing 6s 3se 5ly 5ness 5r 5st 2st 4able 5ment 9s
4ed 5r 6s 5s 4icle 8s 5fied 8s 6y 7ing 5monial bs 9es 8y 5ng 5s 4s 2tanus 3her 6ed 6ing 6s 2xt 4book 8s 4ile 7s
4s 4ual 7ly 5re 7d 7s 6ing 1han 4k 5ed 5ful 8ly 5ing 5less 5s 3t 4ch 6ed 7r 7s 6ing 3w 4ed 4ing 4s 2e 3ater 7s
5re 7s 6ical 3e 3ft 5s 3ir 5s 4st 6s 3m 4e 5s 4selves 3n 4ce 3ologian as 8cal 8es 7y 4rem 7s 6tic 9al bly 5ies
6se 8d 8s 7ing 7t 8s 6ze 8d 8s 7ing 5y 3rapeutic 6ies 7st 9s 6y 4e 5abouts 6fter 5by 5fore 5in 5of 6n 5upon 4mal
7s 5odynamics 6meter bs 6stat as 3sauri 7us 9es 4e 5s 4is 3ta 3y 2ick 5en 7ed 7ing 7s 6r 6st 6t 7s 5ly 5ness 9es
3ef 4ve 6s 3gh 5s 3mble 7s 3n 4g 5s 4k 5er 7s 5ing 5s 4ly 4ned 6r 6st 5ing 4s 3rd 5s 4st 6ed 6ier 8st 7ng 6s 6y
4teen 8s 8th as 5ies 7th 9s 5y 3s 4tle 7s 2ong 5s 3rn 5ier 7st 5s 5y 4ough 8bred cs 8er 9st 8fare cs 8ly 3se 3u
4gh 6t 7ful aly aness 7less bly 7s 4s 5and 8s 8th as 2rash 6ed 7s 6ing 3ead 6bare 6ed 6ing 6s 5t 6en 8ed 8ing 8s
6s 4e 5s 4sh 6ed 7r 8s 7s 6ing 6old 9s 4w 3ice 4ft 6ier 8st 6s 6y 4ll 6ed 7r 8s 6ing 6s 4ve 6d 6n 6s 5ing 3oat
6s 4b 5bed 6ing 5s 4ne 6s 5g 6ed 6ing 6s 4ttle 8d 8s 7ing 4ugh 7out 7put 4ve 4w 5away 5back 9s 5ing 5n 5s 3ust
6ing 6s 2ud 4ded 5ing 4s 3g 4s 3mb 5ed 5ing 5s 5tack 9s 4p 5ed 5ing 5s 3nder 7bolt bs 7ed 7ing 7ous 7s 8torm cs
9ruck 3s 2wart 6ed 6ing 6s 2y 3me 3roid 7s 1iara 5s 2ck 4ed 5t 6ed 6ing 6s 4ing 4le 6d 6s 5ing 6sh 4s 2dal 3bit
6s 3e 4d 4s 3ied 5r 5s 6t 4ng 3y 4ing 2e 3d 3ing 3r 4s 3s 2ff 4ed 4ing 4s 2ger 5s 3ht 5en 7ed 7ing 7s 6r 6st 5ly
5ness 5rope 9s 5s 5wad 8s 2lde 3e 4d 4s 3ing 3l 4ed 4ing 4s 3t 4ed 4ing 4s 2mber 6ed 6ing 6s 3e 4d 4keeper as
4less 5ier 7st 5y 4r 5s 4s 5cale 9s 4table 9s 4zone 3id 5er 6st 5ity 5ly 4ng 6s 2n 3der 3g 4e 5d 5ing 5s 4ing
4le 6d 6s 5ing 4s 3ier 5st 3ker 6ed 6ing 6s 4le 6d 6s 5ing 3ned 4ie 6r 6s 7t 5ng 4y 3s 4el 6ed 6ing 6led 7ing 6s
3t 4ed 4ing 4s 3y 2p 3i 4s 3ped 4ing 3s 4ier 6st 4y 3toe 6d 6ing 6s 2rade 6s 3e 4d 5er 6st 4less 4s 5ome 3ing
2ssue 6s 2t 3bit 6s 3illate 9d 9s 8ing 3le 5d 5s 4ing 3s 3ter 6ed 6ing 6s 1o 2ad 4s 5tool 9s 3st 5ed 6r 7s 5ing
5s 2bacco 7es 7s 3oggan 8ed 8ing 8s 2day 3dle 6d 6r 7s 6s 5ing 2e 3d 3ing 3nail 7s 3s 2ffee 6s 4ies 4y 2ga 4e 4s
3ether 3gle 2il 4ed 5t 6ed 6ing 6s 4ing 4s 2ken 5s 2ld 3erable 8y 6nce 9s 7t 6te 8d 8s 7ing 3l 4ed 4ing 4s
2mahawk 8ed 8ing 8s 4to 6es 3b 4ed 4ing 4oy 6s 4s 5tone 9s 3cat 6s 3e 4s 3orrow 8s 2n 3al 3e 4d 4s 3g 4s 4ue 6d
6s 5ing 3ic 5s 4ght 4ng 3nage 7s 4e 5s 3s 4il 6litis 6s 2o 3k 3l 4ed 4ing 4kit 4s 3t 4ed 4h 5ache 9s 5brush aes
5paste as 6ick 9s 4ing 4s 2p 3az 5es 3ic 5al 5s 3ographies 9y 4logy 3ped 4ing 4le 6d 6s 5ing 3s 2rch 5ed 6s 5ing
3e 3ment 7ed 8r 9s 7ing 7or 9s 7s 3n 4ado 7es 7s 3pedo 7ed 8s 7ing 7s 3que 3rent 7ial 7s 4id 3si 4o 5s 3tilla 8s
4oise 8s 4uous 5re 7d 7s 6ing 2ss 4ed 5s 4ing 3t 2t 3al 5ed 5ing 6tarian cism cs 7ies 7y 5led 6ing 6y 5s 3e 4d
4m 5s 4s 3ing 3s 3ted 5r 6ed 6ing 6s 4ing 2ucan 6s 4h 5down 9s 5ed 6s 5ier 7st 6ng 8s 5y 3gh 5en 7ed 7ing 7s 6r
6st 5ness 5s 3pee 6s 3r 4ed 4ing 5st 7s 4nament as 5iquet as 4s 3sle 6d 6s 5ing 3t 4ed 4ing 4s 2w 3ard 6s 3ed 4l
5ed 5ing 5led 6ing 9s 5s 4r 5ed 5ing 5s 3ing 3n 4s 5people 3s 2xic 4n 5s 2y 3ed 3ing 3s 1race 5d 5s 4ing 4k 5ed
5ing 5s 4t 5ion 5or 7s 5s 3de 5d 5mark 9ed 9ing 9s 5r 6s 5s 4ing 5tion 9al bist bly 9s 3ffic 7ked 8ing 7s
3gedies 6y 4ic 6ally 3il 5ed 6r 7s 5ing 5s 4n 5ed 6e 7s 6r 7s 5ing 5s 4t 5or 7ous 7s 5s 3mp 5ed 5ing 5le 7d 7s
6ing 5oline as 5s 3nce 6s 4quil 8er 9st 8ity 9ze bd br cs bs aing 8ler ast 9ise cd cr ds cs bing aty aze cd cr
ds cs bing 4sact 8ed 8ing 9on bs 8s 6tlantic 5cend 9ed 9ing 9s 6ontinental 6ribe ad as 9ing 8pt aion ds as 5fer
8able 8red 9ing 8s 6orm 9ation es 9ed ar bs 9ing 9s 6usion bs 5gress aed bs aing bon ds 5ient 9s 6stor as 6t 7ed
7ing 8on aal aed aing as 8ve as 7ory 7s 7ted 8ing 5late 9d 9s 8ing 9on bs 8or as 6iteration 6ucent 5mission cs
7t 8s 8ted ar bs 9ing 5parencies by at bly 6ire 9d 9s 8ing 6lant aed aing as 6ort 9able ation 9ed 9ing 9s 7se 9d
9s 8ing 5verse as 3p 4door 4eze 7s 6oid 9s 4ped 6r 7s 5ing 8s 4s 3sh 5can 5ed 6s 5ier 7st 6ng 5y 3uma 6s 6ta 7ic
8se ad as 9ing 8ze ad as 9ing 3vel 6ed 7r 8s 6ing 9s 6led 8r 9s 7ing as 6s 5rse 8d 8s 7ing 5stied 9s 7y 8ing 3wl
5ed 6r 7s 5ing 5s 3y 4s 2eacheries 8ous 8y 5le 4d 5ing 5mill 9s 5s 4son 5ure 8d 8r 9s 8s 7ies 8ng 7y 4t 5ed 5ies
6ng 6se 8s 5ment 9s 5s 5y 3ble 6d 6s 5ing 3e 4d 4ing 4s 3k 4ked 5ing 4s 3llis 7ed 8s 7ing 3mble 7d 7s 6ing
4endous aly 4or 6s 3nch 6ed 7s 6ing 4d 5ed 5ier 7s 8t 6ng 5s 5y 3pidation 3spass 8ed 9r as 9s 8ing 4tle 7s 2ial
5ed 5ing 5led 6ing 5s 4ngle 8s 6ular 3bal 4e 5s 4ulation bs 5nal 8s 5taries 8y 6e 7s 3ck 5ed 6ry 5ier 7st 6ng
5le 7d 7s 6ing 5s 6ter 9s 5y 4ycle 8s 3ed 4s 3fle 6d 6s 5ing 3gger 7ed 7ing 7s 4onometry 3ll 5ed 5ing 6on 8s 5s
4ogies 6y 3m 4ester 9s 4med 6r 6st 5ing 4s 3nity 4ket 7s 3o 4s 3p 4e 4le 6d 6s 6t 7s 5icate ad as 9ing 6ng 4od
6s 5s 4ped 5ing 4s 3te 5r 5st 3umph 7ant 7ed 7ing 7s 3via 6l 7ity 7ly 2od 4den 3ll 5ed 6y 7s 5ies 6ng 5s 5y
3mbone 8s 3op 5ed 6r 7s 5ing 5s 3phies 5y 4ical 4po 3t 4s 4ted 5ing 3uble 7d 7maker cs 7s 8ome 6ing 4gh 6s 4nce
7d 7s 6ing 4pe 6d 6s 5ing 4ser 7s 4t 5s 3wel 6ed 6ing 6led 7ing 6s 2uancy 5t 6ed 6ing 6s 3ce 5s 4k 5ed 5ie 7s
6ng 5s 3dge 6d 6s 5ing 3e 4d 4ing 4r 4s 5t 3ffle 7s 3ing 4sm 6s 3ly 3mp 5ed 6t 7ed 7ing 7s 5ing 5s 3ncate 8d 8s
7ing 8on 4k 5ing 5s 3st 5ed 6e 7s 5ful 5ier 7s 8t 6ng 5s 5worthier cst ay 5y 3th 5ful 8ly 8ness 5s 2y 3ing 3out
6s 1sar 4s 1ub 3a 4s 3e 4d 4rculosis 4s 3ing 3s 3ular 2ck 4ed 4ing 4s 2ft 4ed 4ing 4s 2g 3ged 4ing 3s 2ition
2lip 5s 2mble 6d 6r 7s 6s 5ing 3mies 4y 3or 5s 4ur 6s 3ult 6s 6uous 2na 4s 3dra 6s 3e 4d 4ful 4r 5s 4s 3ic 5s
4ng 3nel 6ed 6ing 9s 6led 7ing as 6s 2rban 6s 4ine 7s 4ulence 8t 3een 6s 3f 4ed 4ing 4s 3gid 3key 6s 3moil 7s 3n
4around 4ed 5r 4ing 5p 6s 4out 7s 5ver 8s 4pike 8s 4round 4s 5tile 9s 4table 9s 3pentine 3quoise 9s 3ret 6s 3tle
6neck as 6s 3ves 2sk 4s 3sle 6d 6s 5ing 2tor 5ed 5ial 8s 6ng 5s 2xedo 6es 6s 1wang 5ed 5ing 5s 2eak 5ed 5ing 5s
3e 4d 4t 5ed 5ing 5s 4zers 3lfth 7s 4ve 6s 3nties 7th 9s 5y 2ice 3ddle 7d 7s 6ing 3g 4ged 5ing 4s 3light 3n 4e
5d 5s 4ge 6d 6ing 6s 5ing 4ing 4kle 7d 7s 6ing 4ned 5ing 4s 3rl 5ed 5ing 5s 3st 5ed 6r 7s 5ing 5s 3tch 6ed 7s
6ing 4ter 7ed 7ing 7s 2o 3s 1ycoon 6s 2ing 2pe 4d 4face 4s 5cript 5et 7s 7ter 8ing 4writer as 3hoid 5on 7s 4us
3ical 7ly 4fied 7s 5y 6ing 4ng 4st 6s 3ographic bal 2rannical 7es 7se 9d 9s 8ing 7ze 9d 9s 8ing 6y 5t 6s 3e 4s
1zar 4s 0ubiquitous 1dder 5s 1gh 2lier 5st 4ness 3y 1lcer 5s 2terior 3imata 7e 8ly 7um 9s 3ra 5sonic 5violet
1mbrella 8s 2pire 6d 6s 5ing 3teen 1nable 3cceptable by 8ed 5ountable cy 3dulterated 3ffected 3ltered 3mbiguous
bly 3nimity 6ous 9ly 4swerable 8ed 3rmed 3ssigned 5uming 3ttached 6inable 5ended 5ractive 3uthorised 9zed
3vailable 4oidable 3ware 7s 2balanced 3earable 9y 5table 4coming 4lievable by 8er as 3iased 6sed 3lock 7ed 7ing
7s 3orn 3reakable 4oken 3urden 8ed 8ing 8s 2cannier 8st 6y 3easing 4rtain 9ties ay 3hallenged 5nged 5ritable
4ristian 3le 5an 7er 8st 6r 5s 3omfortable cy 5mon 8er 9st 5promising 4ncerned 5ditional dly 5firmed 5nected
5scious bly 6titutional 5trollable aed 8versial 5ventional 6inced 9ing 4untable 5th 4ver 7ed 7ing 7s 3ultured 4t
2damaged 4unted 3ecidable 7ed 9s 4fined 4mocratic 4niable 9y 4r 5brush 5cover 6urrent cs 7t 8s 8ting 5dog 8s
5estimate dd ds cing 5flow 6oot 5garment cs 6o 7es 7ing 7ne 6raduate ds 7ound bs 8wth 5handed 5lain 7y 8s 6ie 8s
7ne 9d 9s 8ing 6ying 5mine 9d 9s 8ing 5neath as 6ourished 5pants 7ss 9es 6rivileged 5rate 9d 9s 8ing 5score ad
as 9ing 6hirt as 6ide 9s 6tand aable dy aing ds as 8te ad ament es as 9ing 7ood 7udied bs 9y aing 5take 9n 9r as
9s 8ing bs 6one 9s 7ok 7w 8s 5water 6ear 7ight 7nt 6orld as 6rite as 9ing 9ten 7ote 4served 5irable bs 4tected
4veloped 3id 4sturbed 3o 4cumented 4es 4ing 7s 4ne 4ubted 9ly 3ress 7ed 8s 7ing 3ue 4ly 3ying 2earth 7ed 7ing
7ly 7s 4sier 7st 6ly 6ness 5y 3conomic aal 3ducated 3mployable 8ed 8ment 3nlightened 3qual 7ed 7led 5ivocal
3rring 3thical 3ven 6ly 6tful 3xpected aly 5lained 2failing 5r 6er 7st 6ly 5thful 4miliar 4sten 8ed 8ing 8s
4vorable 6urable 3easible 4eling 3illed 4nished 4t 5s 5ted 6ing 3old 6ed 6ing 6s 4reseen 5gettable 6ivable
5tunate bly bs 4unded 3riendlier bst 9y 3unny 4rl 6ed 6ing 6s 2gainlier 9st 7y 3odlier 8st 6y 3rammatical 5teful
2happier 8st 7ly 7ness 6y 3ealthier ast 8y 5rd 4lpful 3ook 6ed 6ing 6s 2icorn 7s 4ycle 3dentified 3fication 5ed
6s 4orm 7ed 7ing 8ty 7ly 7s 4y 5ing 3lateral aly 3maginative 4portant 5ressed 3nformative 8ed 4hibited 4itiated
4spired 8ing 4telligent aible 6nded 7tional dly 6rested aing 3on 5ise 8d 8s 7ing 6ze 8d 8s 7ing 5s 3que 6ly
6ness 6r 6st 3son 3t 4e 5d 5s 4ies 5ng 4s 4y 3versal 9ly 9s 7e 8s 7ities 9y 2just 6ifiable 9ed 6ly 2kempt 3ind
6er 7st 6lier 9st 7y 3nown 7s 2labeled 7led 4wful 3eash 7ed 8s 7ing 4ss 3ike 6lier 9st 7y 4mited 3oad 6ed 6ing
6s 4ck 6ed 6ing 6s 3uckier 8st 6y 2man 5ned 6ing 5s 4rked 5ried 4sk 6ed 6ing 6s 3istakable by 4tigated 3odified
4ved 2named 4tural 3ecessarily ay 4rve 7d 7s 6ing 3oticed 2obtainable 3ccupied 3fficial 3riginal 4thodox 2pack
6ed 6ing 6s 4id 4ralleled aled 3ick 3leasant aly aness 3opular 9ity 3recedented 5dictable 5pared 4incipled
6table 5vileged 4otected 5ven 6oked 3ublished 2qualified 4estionable dy 2ravel 7ed 7ing 7led 8ing 7s 3ead 6able
5l 6istic 5sonable by 4cognised 9zed 4lated 5enting 5iability 8le 4markable 4peatable 5resentative 4servedly
5olved 5t 6ricted 3ivaled 7led 3uffled 4lier 7st 5y 2safe 6r 6st 4id 4nitary 4tisfactory 8ied 4vory 6ury 4y 5ing
5s 3cathed 4heduled 4ientific 4rew 7ed 7ing 7s 5upulous 3easonable 5t 6ed 6ing 6s 4emlier 9st 7y 5n 4t 5tle 8d
8s 7ing 3ightlier ast 8y 5ned 3killed 3olicited 5ved 4phisticated 4und 7er 8st 3peakable 5cified 3table
4ructured 4uck 3ubstantiated 4ccessful cly 4itable 6ed 4ng 4pportable 9ed 4re 4specting 2tangle 8d 8s 7ing
3enable 3hinkable 3idier 7st 5y 4e 5d 5s 4l 4ring 3o 4ld 4uched 3rained 4ue 6r 6st 5stworthy 3ying 2usable 4ed
4ual 7ly 2veil 6ed 6ing 6s 2wanted 4rranted 5y 4shed 3elcome 5l 3ieldier 9st 7y 4lling 9ness 4nd 6ing 6s 4se 6r
6st 4ttingly 3orkable 5thy 4und 3rap 6ped 7ing 6s 4itten 1p 2beat 6s 3ringing as 2date 6d 6s 5ing 2end 5ed 5ing
5s 2grade 7d 7s 6ing 2heaval 8s 4ld 3ill 6s 3old 6ing 6s 5ster 9ed ar bs 9ing 9s 9y 2keep 2lift 6ed 6ing 6s 3oad
2on 2ped 4r 5most 5s 3ing 2right 7s 4sing 8s 3oar 6s 4ot 6ed 6ing 6s 2s 3et 5s 5ting 3hot 6s 3ide 3tairs 5nding
5rt 7ed 7ing 7s 4ream 2take 3ight 3own 3urn 6ed 6ing 6s 2ward 6ly 6s 1ranium 2ban 5e 6r 6st 2chin 6s 2ge 4d 4ncy
5t 6ly 4s 3ing 2inate 7d 7s 6ing 4e 2n 3s 1s 2able 3ge 5s 2e 3able 3d 3ful 6ly 6ness 3less 7ly 7ness 3r 4s 3s
2her 5ed 5ing 5s 2ing 2ual 5ly 3rp 5ed 5ing 5s 1te 3nsil 7s 3ri 4us 6es 3s 2ilisation 6e 7d 7s 6ing 5tarian bism
6ies 6y 5zation 6e 7d 7s 6ing 2most 2ter 5ance 9s 5ed 5ing 5ly 5s 0vacancies 6y 5t 4te 6d 6s 5ing 6on 8ed 8ing
8s 3cinate 9d 9s 8ing 9on bs 6e 7s 3illate 9d 9s 8ing 3ua 4ous 4um 6ed 6ing 6s 2gabond 8ed 8ing 8s 4ries 5y 3ina
6e 6l 3rant 7s 3ue 5ly 5ness 5r 5st 2in 4er 5st 2lentine 9s 4t 5ed 5ing 5s 3iant 4d 5ate 8d 8s 7ing 8on 5ity 5ly
4se 6s 3ley 6s 3or 4ur 3uable 8s 4e 5d 5less 5s 4ing 3ve 5d 5s 4ing 2mpire 7s 2n 3dal 6ise 9d 9s 8ing 8m 7ze 9d
9s 8ing 6s 3e 4s 3guard 8s 3illa 7s 4sh 6ed 7s 6ing 4ties 5y 3ned 4ing 3quish 8ed 9s 8ing 3s 2por 5ise 8d 8s
7ing 6ze 8d 8s 7ing 5s 4ur 6s 2riable 8s 5nce 6t 7s 5tion 9s 4ed 5s 5ties 6y 4ous 7ly 3nish 7ed 8s 7ing 3sities
6y 3y 4ing 2se 4s 3t 4er 5st 4ly 4ness 4s 2t 3s 3ted 4ing 2ult 5ed 5ing 5s 1eal 2ctor 6s 2er 4ed 4ing 4s
2getable 9s 6rian aism as 6tion 2hement 8ly 3icle 7s 2il 4ed 4ing 4s 3n 4ed 4ing 4s 2locities 7y 4ur 3vet 6y 2nd
4ed 5r 6s 4ing 4or 6s 4s 3eer 6ed 6ing 6s 4rable 6te 8d 8s 7ing 8on 3geance 5ful 3ison 3om 5ous 3t 4ed 4ilate 9d
9s 8ing 9on 8or as 5ng 4ricle 9s 6loquist ds 4s 4ure 7d 7s 6ing 3ue 5s 2racity 4nda 7h 8s 7s 3b 4al 6ly 6s 5tim
4iage 4ose 6ity 4s 3dict 7s 3ge 5d 5s 4ing 3ier 5st 4fication 6ed 7s 5y 6ing 4table 3min 3nacular as 3satile
8ity 4e 5d 5s 4ing 5on 7s 4us 3tebra 8e 8s 8te as 4ical 8ly 8s 6es 5go 3ve 3y 2ssel 6s 3t 4ed 4ibule 9s 5ge 7s
5ng 4ment 8s 4s 2t 3eran 7s 5inarian cs aes 9y 3o 4ed 5s 4ing 3s 3ted 4ing 2x 3ation 8s 3ed 4s 3ing 1ia 3bility
4le 3duct 7s 3l 4s 2brant 5te 7d 7s 6ing 7on 9s 2car 5ious 9ly 5s 3e 4d 4s 3ing 5ity 4ous 7ly 3tim 6ise 9d 9s
8ing 7ze 9d 9s 8ing 6s 4or 6ies 7ous 6s 6y 2deo 5s 5tape 9d 9s 8ing 2e 3d 3s 3w 4ed 5r 6s 4ing 4point 9s 4s 2gil
5ance 7t 8e 9s 5s 3or 5ous 8ly 4ur 2le 4r 4st 3ified 7s 5y 6ing 3la 5ge 7r 8s 7s 5in 7ies 7ous 7s 7y 5s 2ndicate
9d 9s 8ing 6tive 3e 4gar 4s 4yard 8s 3tage 7s 3yl 5s 2ola 5s 5te 7d 7s 6ing 7on 9s 4ence 6t 7ly 5t 6s 4in 6s
2per 5s 2ral 3gin 6ity 6s 3ile 5ity 3tual 7ly 5e 6s 5osi 7o 8es 8s 6us 8ly 3ulent 4s 5es 2sa 4ed 4ing 4s 3e 4d
4s 3ibility 5le 6y 4ng 4on 6aries 8y 6ed 6ing 6s 4t 5ation as 5ed 5ing 5or 7s 5s 3or 5s 3ta 5s 3ual 6ise 9d 9s
8ing 7ze 9d 9s 8ing 6ly 6s 2tal 5ity 5ly 4min 7s 3riolic 2vacious 9ly 6ty 3id 5er 6st 5ly 4section 2zor 5s
1ocabularies 9y 4l 5ist 8s 5s 4tion 8al 8s 3iferous aly 2dka 2gue 5s 2ice 5d 5s 4ing 3d 4ed 4ing 4s 2latile
3canic 6o 7es 7s 3ition 3ley 6ball as 6ed 6ing 6s 3t 4age 7s 4s 3ume 6s 5inous 4ntaries 9ly 8y 6eer 9ed 9ing 9s
4ptuous 2mit 5ed 5ing 5s 2odoo 6ed 6ing 6s 2racious 3tex 6es 4ices 2te 4d 4r 5s 4s 3ing 2uch 5ed 6r 7s 6s 5ing
2w 3ed 4l 5s 3ing 3s 2yage 6d 6r 7s 6s 5ing 1ulgar 6er 7st 6ities 8y 3nerabilities cy 8le 3ture 7s 1ying 0wad
3ded 4ing 4le 6d 6s 5ing 3e 4d 4s 3ing 3s 2fer 5s 3fle 6d 6s 5ing 3t 4ed 4ing 4s 2g 3e 4d 4r 5ed 5ing 5s 4s 3ged
4ing 4on 6s 3ing 3on 5s 3s 2if 4s 3l 4ed 4ing 4s 3st 5line 9s 5s 3t 4ed 5r 6s 4ing 4ress 8es 4s 3ve 5d 5r 6s 5s
4ing 2ke 4d 4n 5ed 5ing 5s 4s 3ing 2lk 4ed 5r 6s 4ing 4out 7s 4s 3l 4ed 5t 6s 4ing 4op 6ed 6ing 6s 5w 6ed 6ing
6s 4paper 9ed 9ing 9s 4s 3nut 6s 3rus 6es 3tz 5ed 6s 5ing 2n 3d 4er 6ed 7r 8s 6ing 6s 4s 3e 4d 4s 3ing 3na 4er
5st 3t 4ed 4ing 4on 6ed 6ing 6s 4s 2r 3ble 6d 6s 5ing 3d 4ed 5n 6s 4ing 4robe 8s 4s 3ehouse 9d 9s 8ing 3fare
3head 7s 3ier 5st 3like 3m 4ed 5r 5st 4ing 4ly 4s 4th 3n 4ed 4ing 7s 4s 3p 4ath 7s 4ed 4ing 4s 3rant 7ed 7ied 9s
8ng 7s 7y 8ing 4ed 5n 6s 4ing 5or 7s 3s 3t 4ime 4s 3y 2s 3h 4able 8s 4cloth 9s 4ed 5r 6s 5s 4ing 7s 4out 7s
4room 8s 3p 4s 3tage 4e 5basket bs 5d 5ful 8ly 5land 9s 5s 4ing 2tch 5dog 8s 5ed 6s 5ful 5ing 5man 6en 5word 9s
3er 5color as 9ur bs 5ed 5fall 9s 6ront as 5ier 7st 6ng 5logged 5mark 9ed 9ing 9s 6elon as 5proof aed aing as 5s
6hed 9s 5tight 5way 8s 6orks 5y 3t 4s 2ve 4d 4form 4length as 4r 5ed 5ing 5s 4s 3ier 5st 4ng 3y 2x 3ed 4s 3ier
5st 4ng 3y 2y 3laid 5y 6ing 6s 3s 4ide 7s 3ward 1e 2ak 4en 6ed 6ing 6s 5r 5st 4ling 8s 5y 4ness 8es 3lth 6ier
8st 6y 3n 4ed 4ing 4s 3pon 6ry 6s 3r 4ied 6r 6s 7t 5ly 5ness 6g 5some 4s 4y 5ing 3sel 6ed 6ing 6led 7ing 6s
3ther 7ed 7ing 7s 3ve 5d 5r 6s 5s 4ing 2b 3bed 4ing 3s 2d 3ded 5r 4ing 7s 3ge 5d 5s 4ing 3lock 3s 2e 3d 4ed 4ier
6st 5ng 4s 4y 3ing 3k 4day 7s 4end 7ed 7ing 7s 4lies 5y 4s 3p 4ing 4s 3r 3s 4t 2igh 5ed 5ing 5s 5t 6ed 6ier 8st
7ng 6s 6y 3rd 5er 6st 5ness 5o 6s 2lcome 7d 7s 6ing 3d 4ed 5r 6s 4ing 4s 3fare 3l 4ed 4ing 7ton 4s 3t 4ed 5r 6ed
6ing 6s 4ing 4s 2nt 2pt 2re 4wolf 7ves 3wolf 6ves 2st 4erlies 7y 6n 7s 4ie 6s 4ward 2t 3s 3ted 5r 5st 4ing 1hack
5ed 5ing 5o 5s 3le 5d 5r 6s 5s 4ing 3rf 5s 4ves 3t 4ever 4s 5oever 2eat 3edle 7d 7s 6ing 4l 5barrow bs 5chair as
5ed 5ing 5s 4ze 6d 6s 5ing 3n 4ce 4ever 4s 3re 5abouts 6s 5by 5in 5s 5upon 5ver 5withal 3t 4her 4s 4ted 5ing 3w
2ich 5ever 3ff 5ed 5ing 5s 3le 5d 5s 4ing 4st 3m 4per 7ed 7ing 7s 4s 5ical 3ne 5d 5s 4ing 4nied 7s 5y 6ing 3p
4ped 5ing 4s 3r 4l 5ed 5ing 5pool 9s 5s 5wind 9s 4r 5ed 5ing 5s 4s 3sk 5ed 6r 7ed 7s 6y 7s 5ies 6ng 5s 5y 6s
4per 7ed 7ing 7s 4tle 7d 7s 6ing 3te 5n 6ed 7ss 6ing 6s 5r 5s 6t 5wash 9ed as 9ing 4tle 7d 7s 6ing 3z 4z 5ed 6s
5ing 2o 3a 3ever 3le 5hearted cly 5s 6ale 9d 9r as 9s 8ing 6ome 4ly 3m 3op 5ed 5ing 5s 3pper 7s 3re 5s 3se 2y 3s
1ick 4ed 6er 7st 6ly 6ness 5r 6s 5t 6s 4s 2de 4ly 4n 5ed 5ing 5s 4r 4spread 5t 3ow 5ed 6r 7s 5ing 5s 3th 5s 2eld
5ed 5ing 5s 2fe 2g 3ged 4ing 4le 6d 6s 5ing 3s 3wam 6s 2ld 4cat 7s 7ted 8ing 4er 6ness aes 5st 4fire 8s 4life 5y
4ness 4s 3ful 6ly 3ier 5st 3l 4ed 4ful 7ly 4ing 7ly 7ness 4ow 6s 4power 4s 3t 4ed 4ing 4s 3y 2n 3ce 5d 5s 4h 5ed
6s 5ing 4ing 3d 4ed 4fall 8s 4ier 6st 5ng 4mill 8ed 8ing 8s 4ow 6ing 6pane as 6s 4pipe 8s 4s 5creen as 5hield as
4y 3e 4d 4s 3g 4ed 5rs 4ing 4s 3ing 3k 4ed 4ing 4s 3ner 6s 4ing 7s 3s 4ome 7r 7st 3ter 6ed 6ier 8st 7ng 6s 6time
6y 4rier 7st 5y 2pe 4d 4r 5s 4s 3ing 2re 4d 4s 3ier 5st 4ng 3y 2sdom 3e 4crack 9ed 9ing 9s 4ly 4r 4s 5t 3h 4bone
8s 4ed 5s 4ful 4ing 3p 4ier 6st 4s 4y 3t 4ful 7ly 2t 3ch 5craft 5ed 6s 6tty 5ing 3h 4draw 8al as 8ing 8n 8s 6ew
4er 6ed 6ing 6s 4held 5old 8ing 8s 4in 4out 4stand 9ing 9s 6ood 3less 3ness 7ed 8s 7ing 3s 3ticism 9s 5er 6st
5ng 4y 2ve 4s 2z 3ard 6s 3ened 4s 3zes 1obbegong 9s 4le 6d 6s 5ier 7st 6ng 5y 2e 3s 2k 3e 4n 3s 2lf 4ed 4ing 4s
3ves 2man 5hood 5kind 3b 4at 6s 4s 3en 2n 3der 6ed 6ful 9ly 6ing 6land as 6s 4rous 3t 2o 3d 4chuck 9s 4ed 5n 6er
7st 4ier 6s 7t 5ng 4land 8s 4pecker as 4s 5man 6en 4wind 8s 5ork 4y 3ed 3f 4ed 4ing 4s 3ing 3l 4en 6s 4ie 6r 6s
7t 4len 7s 5ier 7s 8t 5y 4y 3mera 7s 3p 3s 2rd 4ed 4ier 6st 5ng 7s 4s 4y 3e 3k 4able 4bench 9es 5ook 8s 4ed 5r
6s 4force 4ing 7s 4load 4man 7ship 5en 4out 7s 4place 4s 5hop 8s 5tation bs 3ld 5lier 8st 6y 5s 5wide 3m 4ed
4hole 8s 4ing 4s 3n 3ried 6s 5some 4y 5ing 3se 5n 6ed 6ing 6s 4hip 7ed 8r 9s 7ing 7ped 9r as 8ing 7s 4t 5ed 5ing
5s 3th 5ier 7s 8t 5less 5while 5y 2t 2uld 5s 3nd 5ed 6r 5ing 5s 2ve 4n 2w 3ed 3ing 3s 4er 6ism 8tic 6s 6y
1rangle 7d 7r 8s 7s 6ing 3p 4ped 6r 7s 5ing 8s 4s 4t 3th 2eak 5ed 5ing 5s 4th 6e 7d 7s 6ing 6s 3ck 5age 5ed 6r
5ing 5s 3n 4ch 6ed 7s 6ing 4s 3st 5ed 5ing 5le 7d 7r 8s 7s 6ing 5s 3tch 6ed 8er 9st 7s 2ier 4st 3ggle 7d 7s 6ing
4ht 3ng 5er 7s 5ing 5s 4kle 7d 7s 6ing 3st 5s 5watch aes 3t 4able 4e 5r 6s 5s 4he 6d 6s 5ing 4ing 7s 4s 4ten
2ong 5doer 9s 7ing as 5ed 6r 6st 5ing 5ly 5s 3te 3ught 2ung 2y 3er 4st 0xenophobia 1ylophone 9s 0yabber 6ed 6ing
6s 4ie 6d 6s 4y 5ing 2cht 5ed 5ing 5s 3k 4ed 4ing 4s 2k 3ka 4ed 4ing 3s 2m 3s 2nk 4ed 4ing 4s 2p 3ped 4ing 3s
2rd 4s 5tick 9s 3n 4s 2wn 4ed 4ing 4s 1ear 4lies 6ng 8s 5y 4n 5ed 5ing 8s 5s 4s 3st 5s 2ll 4ed 4ing 4ow 6ed 7r
7st 6ing 6s 4s 3p 4ed 4ing 4s 2n 3s 2s 3es 3sed 4ing 3terday 9s 2t 3i 2w 3s 1ield 5ed 5ing 5s 1ock 4s 2del 5ed
5ing 5led 6ing 5s 2ga 3hourt 8s 4urt 7s 3ourt 7s 3urt 6s 2ke 4d 4l 5s 4s 3ing 2lk 4s 2nder 2u 3ng 5er 6st 5ster
9s 3r 4s 5elf 7ves 3s 4e 3th 5ful 5s 2wl 4ed 4ing 4s 1uck 4s 0zac 3k 4s 3s 2nier 5s 6t 3y 1eal 4ous 2bra 5s
2nith 6s 2ro 4ed 5s 4ing 4s 2st 4s 2ta 1igzag 6ged 7ing 6s 2llion 7s 2nc 4ed 4ing 4ked 5ing 4s 2p 3ped 5r 6ed
6ing 6s 4ing 3s 1odiac 6s 2mbi 5e 6s 5s 2ne 4d 4s 3ing 2o 3logical 7st 9s 6y 3m 4ed 4ing 4s 3s 1ucchini
8s`;

/** Rarer words and names that look as if two common words had run together: "fathom", "Anderson". */
export const LOOKALIKES = `0abovesaid 2usefully 1ccessit 3ountantships 2heat 4be 2oustically 2quaintanceship gs 2robatically 1daptationally
2hesivemeter 2ministratorships 4ralship bs 7ties 2vanceable 3enturesome 3iserships 1erodynamically 1faras
2fectionally 9less 3lictionless 2teract 6ge 6ll 6ttack 5band 7y 6eat 6irth as 6low 6odies 8y 6reach 9st 6urner
bs 9ing 5care 9er 9s 7st 7taract 7use 6hance 7rome 7urch 6lap 9s 8use 6ome 8ing 7oler 7st 7urse 6rop 6ure 5damp
9s 7te 9d 7ys 6eal 8th 7ck 9s 6inner 7scharge 6rops 5end 6ye 8d 8ing 8s 7ing 5fall 7me 6eed 7rmentation 6orm
6riend 7uits 6uture 5game 9s 7s 6lide 7ow 9s 6ood 6rass aes 8ve 7ief 8nd 7owth bs 6uard 7ns 5hand 7rm 7tch 6eat
9s 7lp 6old 7pe 7urs 5image as 7pression 5king 6nowledge 5lifetime 7ght 6oss 7ve 5mark 9et bs 8riage 7ss 8t
7tter 6eal 6ilk 6ost 5night 6ose 7te 5oar 5pains 7rt 7st 6eak 6iece as 6lanting 8y 6otential 6ressure 7oof 5rake
6eckoning 6ider 7pening 6oll 5sales 6chool 6end 8sation es 6haft aed as 8ve as 7ine 8p 7ock as 6ong 7und 6peech
7ring 6tate 7orm 7retch 7udy 6upper bs 6warm aing as 7ell 5tan 7sk 8te as 7x 6hinker 7rift 6ime 9s 6ouch
6reatment 7ial 6urn 5vision 5war 7sh 6hile 6isdom 8e 7t 6ord 9s 8k 9ing 8ld as 6rath 7ist 5years 3osas
1gainstand 2nostically 1idit 2redales 3some 1lasas 4can 2coholically 2gebraically 2lare 3ergically 3where
2phanumerically 2soone 2truistically 1mbassadorships 3itionless 3ulancewoman cen 2pare 1naemically 4sthetically
3lyticalally aly 3rchically 2dale 3iron 7s 3over 3rite 4ow 3vile 2emically 3sthetically 2gelically 8s 2imalhood
6like 2tagonistically 4s 3has 4e 5mas 5r 3ibiotically 4cally 5heater 5king 5line 9s 6ogging 5rack 4septically
2ymore 3when 1pathetically 2palto 3ealabilities cy 8le 3leby 1quatically 1rcas 3haically 4e 2eached 7s 6ing 4ds
4lly 4way 3fact 7ion as 3nation 9s 4ite 7s 4ose 3pas 2guedas 2istocratically 3thmetically 2mamentaria 4nd 3it
2omatically 2senicking 2tas 3her 4ritically 1sare 3t 2best 3ury 2can 4pe 4re 6d 3elli 4nsiontide 6or 4tically
3ite 6s 3oma 4nes 4ts 2fast 2hby 3e 4r 3more 2in 2kings 3with 2lake 6s 3ope 3umber 2mile 2opus 2pace 3ick 6s 4ne
6s 4rate 8d 8s 7ing 3orous 5t 6ed 6ing 6s 4ut 2saying 8s 5s 3eal 4cure 4ize 4lf 4mblance bs 7ywoman ben 4ntient
4rve 4ssion 6orships 4ver 7ed 7ing 7s 4wer 3iege 7s 4gnat 6er 4mulate 4stantships 6er 8s 6less 4ze 6d 6r 6s 5ing
3ociable 4il 6ed 6ing 6s 3ubjugate bd bs aing 4mmon 4rer 5ge 2table 4lk 4rt 6s 3eam 3int 3one 6d 6s 5ing 4re
2under 2wail 4rm 4sh 3ell 3ing 1tafter 3ngle 3t 3unt 2bash 2glen 2heistically 4ns 3letically 3old 2is 2mans 3ore
4spherically 2omically 3pen 3ur 2points 2rail 3ebates 3ice 2taint 7ed 7ing 7s 4me 4ps 4rs 4sk 6ed 6ing 6s 5te
3emper 8ament 9nce 9te 8ed 8ing 8s 4nder 8s 5t 6s 4rminal 4stable 6er 8s 3inge 3one 6s 4rn 4ur 3ractionally 7or
9s 5p 6ped 7ing 6s 4ite 3ucks 4ition 4ne 6d 6s 5ing 4rn 2water 3ind 4st 4tch 3ood 4rth 1uctionable 2diovisually
4torships 2gmentable 2thorships 3ocratically 4genetically 5raphically 4some 1weto 1xiomatically 0babblesome
2chelorships 3kare 2kersfield 6town 2lanceable 7wise 3eare 4fully 3las 5t 3mat 2nat 3das 3ias 3kit 6s 2ptismally
2ras 4t 3barically 5s 4e 5rshops 4our 4ut 4y 3can 3ksome 3risterships 3to 2sementless 8ward 3hfully 3ingstoke
2ther 3tledores 6some 1eardmore 4e 5s 3tas 2back 4it 4lled 4ng 4ron 4ste 4the 5ter 3e 4ast 4lted 3ite 3led 5ed
5ss 4ister 4ood 7ed 7ing 7s 6m 5t 6ch 4ubber 9ed 3oss 4tch 5hered 3rave 4ine 4other 4ush 3ump 4ng 4sy 4ttoned
2call 6ed 6ing 6s 5m 6ed 6ing 6s 4pped 6ing 5s 4rd 5pet 8ed 8ing 8s 5ve 4ter 3hained 5lk 7ed 7ing 7s 5nce 8d 8s
7ing 5rm 7ed 7ing 7s 5se 5tter 5uffeur 4eck 4ic 5rp 3ircled 3lad 5mor 8ed 8ing 8s 7ur 9ed 9ing 9s 5ng 5p 5sp 7ed
7ing 7s 5tter 5w 4ip 4oak 7ed 7ing 7s 5g 6ged 7ing 6s 5se 5the 8d 8s 7ing 5ud 7ed 7ing 7s 6t 5wn 7ed 7ing 7s
4uster 3obweb 4lor 6ur 4mbed 5ings 5ma 5pass 6liment 4st 4vet 4ward 8s 3ram 6p 5wl 7ed 7ing 7s 4eep 4ime 7s 6son
5pple 9d 8ing 4oak 5ss 5wd 7ed 7ing 7s 6n 4ush 6t 7ed 7ing 7s 3uffed 4rl 6ed 6ing 6s 5ry 5se 7d 7s 6ing 6t
5tained 4shioned 2dabble 8d 8s 7ing 4ds 4mn 6ed 6ing 6s 5p 4ngled 4re 5k 6en 8ed 8ing 8s 4sh 6ed 7s 6ing 4ub 6ed
6ing 6s 4wn 4ze 6d 6s 5ing 5zle 8d 8s 7ing 3dingroll 3ead 5f 4bt 4ck 6ed 6ing 6s 5orate 4lve 4vil 7ed 7ing 7led
8ing 7s 3iaper 8ed 8ing 8s 4mmed 6ing 5ple 8d 8s 7ing 5s 4rt 6ied 8s 6y 7ing 4smal 3octor 4te 5ted 4use 4wn
3rape 7d 7s 6ing 4ead 5nch 8ed 9s 8ing 5ss 4ibble 5ft 5p 5vel 8ed 8ing 8led 9ing 8s 5zzle 4oll 5p 6ped 7ing 6s
5wn 6se 4ug 6ged 7ing 6s 3sit 6s 3uchess 5k 6ed 6ing 6s 4ke 4ll 4mb 4nce 7s 5g 6ed 6ing 6s 4sk 5t 6ed 6ing 6s
3warf 7ed 7ing 7s 4ell 3yed 5ing 5s 2earn 3be 3dged 3lbow 3nnut 4to 3rbelly 3some 2fame 5ine 4ncy 5ned 4thered
4vor 6ur 3eather 4tter 3iddle 4lch 5e 5leted 5med 5th 4nd 5ger 8ed 8ing 8s 4re 4st 3lag 6ged 7ing 6s 5nnel 5p
5tter 4ea 6s 5ck 7ed 7ing 7s 4ounce 6r 6t 5wer 8ed 8ing 8s 4uster 3oam 6ed 6ing 6s 4gged 6ing 5s 4ol 6ed 6ing 6s
4resaid 7ted 5tune 9s 4ul 6ed 7r 6ing 6s 3raught 4eckle 5eze 5ight 5t 6s 6ted 7ing 4ill 5nge 8d 8s 7ing 3ume
4rred 2gall 6ed 6ing 6s 4rlanded 5nish 4sh 4t 4udy 4ze 6d 6s 5ing 3ems 4ts 5ting 3gingwise 3ift 6ed 6ing 6s
4ggle 4ld 6ed 6ing 6s 5t 4nger 5ningless 4rdle 8d 8s 7ing 3lad 6s 5mor 8ed 8ing 8s 7ur 9ed 9ing 9s 5re 4ide
5tter 4oom 4ue 3naw 6ed 6ing 6n 6s 3obs 4es 4ing 4ne 4red 4tten 4wned 3race 5ve 5y 4ease 5en 4im 6e 7d 7s 6ing
5pe 4oan 7ed 7ing 7s 5wn 3uard 4ess 4lf 6s 4mmed 6ing 5s 2hale 4mmer 4ng 4ppen 8ed 8ing 8s 4tted 3eader 8s 6ings
6lined 5r 6s 7e 4dge 4lp 3inder 6sight 5t 4ther 3olders 4ney 4of 6s 5ped 5t 5ves 4rn 5ror 4ve 4wl 6ed 6ing 6s
3ung 4sband 3ymn 4pocrite 2in 4ked 3tch 2jabbers 4de 6d 6s 5ing 4undice 4zz 3elled 6ing 4wel 7ed 7ing 7led 8ing
7s 3uggle 4mble 8d 8s 7ing 2kerchief 3ick 4ng 4ss 6ed 7s 6ing 3night 8ed 8ing 8s 5t 4ot 6s 6ted 7ing 5w 6n 2lace
6d 6s 5ing 4dies 5le 5y 4id 5r 4nder 4rd 4sh 5t 4te 4ud 6ed 6ing 6s 4yer 5ing 5s 3eaf 5p 6ed 6ing 6s 6t 5ve
4cture 4ft 4per 4tter 3ibel 7ed 7ing 4ck 4ght 4ke 6d 6ly 4me 4on 4quor 8ed 8ing 8s 4tter 6ler 4ve 3lmore 4yache
9d 9s 8ing 5band 9s 6utton bs 5fish 6ull 9s 5land 9ed 9s 7ugh aed aing as 6ess 6ike 5piece 7nch 3oam 4ck 4ne
5ger 4ok 4rd 4ve 6s 5ing 4ws 3ute 2madam 7s 5den 8ed 8ing 8s 5s 4il 5m 4jesty 4ngle 5tle 4rtyr 4sk 5ter 4ul 6ed
6ing 6s 3eal 5n 6ing 6s 6t 4dal 7s 4et 4rcy 4te 6d 6s 5ing 3ingle 8d 8s 7ing 5strel 4re 6d 6s 5ing 5ror 4st 6ed
6ing 6ress 6s 4xed 6s 5ing 3oat 4ck 6ed 6ing 6s 4isten 4le 5t 4nster 9s 4on 4tto 4ult 5rn 5th 7ed 7ing 7s 3uck
4ddle 8d 8s 7ing 6y 4ffle 8d 8s 7ing 4rmur 8ed 8ing 8s 4sk 4zzle 8d 8s 7ing 2name 6d 6s 5ing 4sty 3dsome
3eighbored 4ts 5ted 6ing 6le 3ight 7mare 7s 3orth 4te 3umb 6ed 6ing 6s 2paid 5nt 7ed 7ing 7s 4le 4per 4rch 5ody
5se 5t 4ste 6ured 4tched 5s 5ted 6ing 3earl 7ed 7ing 7s 4lt 6ed 6ing 6s 4pper 8ed 8ing 8s 4ster 8ed 8ing 8s
3hrase 3icture 4ece 5rce 4le 5l 4mple 8s 4nch 4tied 7s 5y 6ing 3lague 5ster 9ed 9ing 9s 4umed 3owder 8ed 8ing 8s
3raise 8d 8s 7ing 5nk 5y 4each 5ss 5tty 4ide 4ose 3uddle 4ff 6ed 6ing 6s 4rple 4zzle 2qualm 4ote 2rake 6d 6s
5ing 4nger 4pt 4scal 8s 4te 6d 6s 5ing 5tle 4ys 3eason 4nd 3hyme 7d 7s 6ing 3ibbon 4de 4ng 6ed 5se 3obbed 6ing
5ed 5s 4gue 4ll 4uged 5nd 3thas 3uffed 6led 4st 2saint 7s 4nctify 5d 5g 4uce 3cab 5rf 5tter 9ed 9ing 9s 4ent
4orch 8ed 9s 8ing 6n 5undrel 6r 7ed 7ge 7ing 7s 4ramble 6pe 6tch 6wl 8ed 8ing 8s 5een 8ed 8ing 8s 5ibble ad as
9ing 3eam 4eing 5k 6ing 5m 6ed 6ing 9ly 6s 5n 5s 4tter 8s 3hackle 5de 6ow 8ed 8ing 8s 5ke 5me 7d 7s 6ing 4ear
5ll 4ield 5ne 7s 6ing 5ver 8ed 8ing 8s 4od 5ne 5re 5ut 7ed 7ing 7s 5w 6er 4rew 7s 5iek 6vel 5oud 8ed 8ing 8s
3igh 6ed 6ing 6s 4lver 4ng 6ing 6s 4ren 4ts 5ting 3kids 3lab 5p 5sh 5ve 7d 7s 6ing 4eeve 4ime 5ngs 5pper 4obber
9ed 9ing 9s 5w 4ur 3mear 7ed 7ing 7s 5ll 4ile 7d 7s 6ing 4oke 7d 7s 6ing 5oth 8ed 8ing 8s 5ther 4udge 8d 8s 7ing
5t 6s 3nare 4eer 4ow 6ed 6ing 6s 4uff 3odden 4il 4nnet 4ot 6he 8d 8s 7ing 4rt 6ed 6ing 6s 4ul 5r 6ed 5th 3pangle
9d 9s 8ing 5t 6e 6ter 9ed 9ing 9s 4eak 7er 7ing 7s 5cked 5d 5ech 6d 7ing 7s 5ll 7ed 5nd 5w 4ice 7d 7s 6ing 5ll
5rit 5t 6s 6ting 4lash 8ed 6tter 5it 4oke 7n 5rt 7ed 7ing 7s 5t 6s 6ted 7ing 5use 8s 6t 7ed 7ing 7s 4ray 5ead
8ing 8s 5ing 7kle ad ar as 9ing 4urred 6t 5tter 3queeze 5irt 3tab 5ined 7ing 7s 5mp 5nd 5r 6e 6red 7ing 6s 6ve
5y 6ed 4eal 5er 5nch 4ick 7ing 7s 5ll 7ed 7ing 7s 5nk 5r 6red 7ing 6s 4ock 5re 6m 7ed 7ing 7s 5ve 4raddle ad as
9ing 6pped 6w 5eak 8ed 8ing 8s 7m 6w 7ed 7ing 7n 7s 5idden 7e 8s 7ing 6pe 5ode 5ut 4ubble 5ck 5d 6ded 7ing 6s
3ugar 4it 6ed 4ng 3warm 7ed 7ing 7s 4eeten 4im 5tch 2tail 6or 4ke 6n 6s 5ing 4lk 5low 4ngle 4s 5k 5sel 4xed
3each 5r 4em 6ed 6ing 6s 4ll 3hank 7ed 7ing 7s 4e 4ink 7ing 7s 4orn 7s 5ught 4reaten 4umb 7ed 7ing 7s 6p 7ed
7ing 7s 5nder 3ide 6d 6s 5ing 4ght 4mber 5e 6d 6s 5ing 4ng 6e 4re 4tle 7d 7s 6ing 3oil 6ed 6ing 6s 4ken 7s 4ne
5gue 4ok 4rn 4ss 6ed 7s 6ing 4wel 6red 3race 5il 5mple 5p 5vel 4ead 7ing 7s 5nd 4im 6med 7ing 6s 5nket 4od 6den
5ugh 4umpet 5nk 5st 3umbled 4tor 7ed 3wine 2uniformed 2veil 4nom 4rse 4to 3ies 3omit 7ed 7ing 7s 2wail 6ed 6ing
6s 4ke 4ll 4ry 4sh 5te 4ter 3earied 8s 6y 7ing 4ep 6ing 6s 4lcome 5ter 8ed 4nt 4pt 4st 4ts 5ted 6ing 3hisker 9ed
6per 6tle 5te 7n 4ore 7s 3ick 4dow 4eld 4gged 6ing 5s 4nged 5ter 4red 4th 4zard 3onder 4rk 5m 6ed 6ing 6s 5n
5ried 8s 6y 7ing 5ship 3rap 6ped 7ing 6s 6t 4eak 6th 5ck 4ite 4ought 1ibby 3liographically 2gas 3has 2llat
2ndwith 3it 5s 2pedally 2ttersweetly 4o 1labby 3ckbelly 5it 5more 3mefully 3nkit 2ewit 6s 2ithefully 6some 2obby
3omingrose 3tto 3wby 2undersome 3shfully 1oardinghouse ds 2bas 3be 4y 2defully 2ilinglike 2neshave 2okit 3the 6r
5ose 2reas 4some 2wat 1ragas 3he 3insickly 3wlsome 2eadthen 3edable 2idalveil 6wreath 3ghtsome 3mfully 2oughtas
1ugas 3shas 2ildingless 2llas 4it 4yable 5boys 5huff 5ragged 9ing 8s 6ock 7ok 2nas 3glesome 2reaucratically 3yat
2sby 3her 4was 3inesslike cness 8people arson es 3to 2tanal 4t 3chest 3in 3led 5rships 3ohs 3terflyfish des
9like 4ies 4rick 1ycatch 7es 2field 2ganging 3oing 3raves 2hand 2king 2land 6er 4ws 3ine 6d 6r 7s 6s 5ing 4ve
2name 6s 2ordinary 2passer 4th 6s 3lace 7s 5y 6s 3roduct 9s 2rewards 3oad 6s 4om 6s 2spell 3treet 8s 2talk 6s
3ime 2walk 6er 6ing 4rd 4ters 3oods 4rd 6s 5k 6s 0cabas 3by 2llas 5t 3mas 2mas 3by 3pit 2nace 4lboat 5e 6s 5side
3bank 7s 4y 3can 6s 4elli 4hi 3dent 5scent 4ice 5das 5e 4ock 7s 3field 8s 3ham 4oop 3ice 4on 6s 4s 3maker 6ing
5n 3net 4ice 3ones 4odles 4pus 4va 3reply 3stick 8s 3tab 6s 5r 6e 6s 4est 4hus 4ier 5ng 7s 6ier 4o 5n 6al 6e 7d
6ing 6s 4rail 8s 6p 7s 5ip 7s 3ute 3zone 7s 2pas 3ersome 3tionless 2ras 3been 4y 3can 3dinalfish ces 8ship cs
3essingly 3nivallike 4ot 3tas 2singhead as 2taclysmically 4strophically 3he 5drallike 9wise 5r 4olically 3to
2ustically 1eilingward bs 2lebrityhood 2nsorships 3tare 5s 1hancefully 6llorships 4geabout 6fully 3otically 3ras
4ismatically 5tyless 4mfully 4tas 3tsome 2eckerbelly 3erfulsome 3was 2ias 3cas 4has 3llsome 3nas 3the 3were
2okedamps 3pas 3reas 5graphically 2ucklesome 3rchmanly 1ivically 4lizationally 1lambe 4orsome 5ursome 3ngour
3ssically 3ymore 2earinghouse ds 3rically 2ientships 3mactically 4bingfish ces 3psome 2oghad 3sedowns 2ubby
1oalas 2bby 3webby 2cksurely 2das 2git 2licroot 9s 5weed 3laterally 4ectorships 4isionally 3orfully 4urfully
2mether 3ically 3mandantships 7erships 4enceable 6table 4issionable aerships aship 4onsensibly 4unitywide
3partmentally 5ssionable aless 4lementally 5imentable blly 4ositionally 4unctionless 5tationally 2nand 3can
4ealable 5ntrically 4lusionally 4ordat 3ditionable 4uctorships 3fessionally 4igurationally 5rmand 3gealability
9le 4regationally 3jugationally 5nctionally 3nectionless 3scienceless awise 4entfully 4titutionless 5ructionally
4ultantships 8s 7o 5merships 3tainerships 4o 4rollerships 3versationable dlly 2pingstone bs 3peras 2ralbells
7rries 9y 6ush 5flower 5like 7ne 9s 5root 9s 5wood 3nerstone bs 5tto 3onerships 3poralship cs 3rosionproof
2smetically 4ically 2the 2uncillorships 7orships 4sellorships 7orships 4teractively 7currently 7factually
7intuitively 7quarterly 7rally 8eply 7scarp cs 8election 8hear 9ock 8inking bs 8lope 8mile 8pies 8wing 9orn
7tally 7will 5inghouse ds 5our 3rtby 2verslips 1rabbe 4it 3ftsmanly 3mbe 4pit 7s 3wlsome 3zingmill 2eatorships
3edbound 5less 5moor 7re 2ispas 3ticship 2oche 3okedbacked 2yptically 3stallike 9ne bs 8ose 1ubas 3by 3ically 6s
4t 5s 2ddlesome 2llas 2rare 4s 4t 5orships 3by 3iologically 3lycues 5head 9s 5locks 3stfully 3vesome
2stodianships 2tto 1yclically 2mbalaria 6like 2nically 0dabby 2das 2mas 3nit 3our 2ngerfully 6some 2rksome
1ealerships 3thfully 2batefully 2cisionmake 3lensionally 2edfully 3psome 2fenceable 2lightfully 7some 2nat 3by
3ominationally 3sher 4more 2partmentally 2rivationally 2scriptionless 3ertfully 3ignfully 3pairfully 4itefully
4otat 6ically 2tectivelike 4rministically 5sions 3rimentally 2velopmentally 3icefully 3otionally 5o 1iagnostically
4onalwise 2ctionally 2ether 2gby 2keto 2mensionally 9less 3inishingturns 4t 2ninghall 6room 3smore 4ome 2psas
2rectionally 9less 6orships 4fully 2scographically 5ur 4retionally 3dainfully 3gracefully 4ustfully 3loyalties
3mallest 5yfully 3persedelement 4ositionally 3regardfully 5spectfully 3tanceless 5stefully 4illand 5nctionless
4ortionless 4ressfully 5ibutorships 5ustfully 2vergently 3inityship 4sionally 1octorand 6ships 3umentable 9rise
ds cing 2gmatically 2lefullest 4some 2mesticability ale 9lly 2nas 4t 3not 3orships 2omfully 2rsalmost 6ward as
2ther 2ubtsome 3ghbelly 3ras 2wnby 4ingtown 4rightly 4some 4with 1rabby 3wshave 2eamfully 5while 2iveby
2unkensome 2yas 1ubby 3he 2cklingship 2elsome 3tto 2gas 2llsome 2ngas 4hilly 2rationless 2stour 0eachwhere
2rlywood 9s 3then 2sefully 3tabout 2the 1ccentrically 2lectically 2statically 1dithe 4orships 2ucationable ally
1ffortfully 1gocentrically 1ightsome 1lastically 7search 2derbrotherly 5ships 6isterly 2ectorships 5romagnetically
7nicas 7statically 3mentally 2liptically 2sewhat 6en 1mbryologically 6nically 2otionable 7less 2perorships
1ndemically 2hanceable 2igmatically 2tranceways 1pidemically 3leptically 2ochas 1qualable 4tionally 1rato
2gonomically 2osionally 3tically 1soterically 1thnically 1vangelistically aship 2eningshade 7wear 4tfully
3rwhere 6ich 6o 4ywhen 2olutionally 1xactas 3minerships 2ceedable 4ptionabilities fy ble cy alally 9less
3rementally 3usefully 2ecutiveship 6orships 3rtionless 2otically 2pensefully 4rienceable aless 3ressionable
aless 2tensionally 9less 3raessentially 5it 5judicially 5legally 5regularly 1yesome 0fabricable 7nts 6king
2cedowns 3tionally 4orships 2gotto 2irsome 2natically 3gas 3it 2rand 3thermore 2talistically 3efully 3herships
3iguesome 3was 2ultfully 1earfullest 3stfully 3therstone 2edingstuff 3lingless 2llas 4ingbird 2rmentabilities dy
9le 3nand 5s 3retto 2wsome 1iberscope as 2ctionally 2endfully 2guresome 2lamentlike 3lmore 2nanceable 3gerstall
8one 2redamps 5rake 9s 2ssionabilities dy 9le 2vesome 2xit 1lathe 4to 3vorfully 6some 5urfully 7some 2easome
3wit 2irtationless 2oorshows 6pace 3utingstock ds 2ucan 3ttersome 2yby 1ogas 2llowerships 4yproof 2ndas 4lesome
2ramen 3bar 6e 6red 5the 4earable 7er 9s 5cause 4it 6e 4lack 5ed 5ow 4ode 7d 7s 6ing 5rn 5w 4reak 5uise 4y 5e
3carve 4ement 4hase 4ite 4leave 5ose 4onceit 4ut 3dam 5ys 4eal 4id 4oes 5ing 5ne 4rive 4ull 3eby 4fatherly 4king
5nowingly 4mostly 4nsically 4said 5tate 4thoughtfully 4vermore 3fair 7s 5r 6e 5ult 8ed 8ing 8s 4ear 5nd 7ed 7ing
7s 4it 3gab 5ther 9ed 9ing 9s 4etfully 4ift 5veable ay 7less 4row 7n 3hailed 7ing 5le 4eed 4ow 6s 3judge 8d 8s
7ing 7ment 3key 3land 6e 5y 4eave 7ing 5ft 5nd 7ing 7s 6t 5t 6ting 4ie 5ve 4ore 3malwear 5n 5te 7d 7s 6ing 6ter
9s 6ure 4by 4elt 5s 4ule 3old 3pass 4et 6s 4ine 7d 7s 6ing 5t 6s 4rise 3ray 6s 4est 4ide 4ue 3said 5y 6ing 6s
4ee 6k 6n 5t 4hape 4lack 8ed 8ing 8s 6ke 5oth 6w 7ed 7ing 7s 4peak 8ing 8s 6nd 8ing 8s 7t 5oke 8n 5read 4tall
6nd 5eal 4ung 4wat 3take 5s 5xed 4hby 5ink 8ing 8s 5ought 5rightly 5y 4ier 5ng 4read 4una 6ed 6ing 3wake 7d 5lk
5nder 9ed 9ing 9s 5rn 7ed 7ing 7s 5ste 8d 8s 7ing 4ean 6r 7ied 9s 7y 8ing 5ep 4hy 4ore 6k 6n 4rap 3yield 2ulsome
3ndationally aless 3rsome 5quarely 2wlingpiece cs 1ractionally 8lets 3gmentally 3ncas 3udfully 2eeby 4dstool
5woman 8en 4will 3tsome 2ictionable 9lly 8less 8proof 3edcake 9s 5elite 5land 9er 5rich 3ghtsome 3skas 2ogmore
3licsome 3mage 7s 4file 4ward 8s 3ntierswoman cen 3thsome 2uitfullest 9y 1ullymart 2nctionless 2rthersome
2turistically 0gabas 3by 2infully 4said 5ome 3ther 2lactically 4had 3be 3eas 3las 2mblesome 3esome 2pingstock
2rlicking 6like 3mentless 7maker 7worker 2sher 2ysome 2zingstock 1eldof 2neat 4ralship bs 6tionally 5ically
3tlemanly 2ometrically 2tas 3her 1igantically 4s 3glesome 3he 2ldas 3lmore 2rland 4fully 1ladfully 4iatorships
4some 2eefully 4some 2itterand 7some 2oomfully 3ssas 1obat 3be 4y 2nesome 2odsome 4willit 3sepimply 2vernesshood
6mentally 6orships 1rabby 3cefullest 3dationally 3mas 3ndfatherly 5motherly 3tefullest 9ies 3vitationally 3ysby
2eedless 5some 4nsand 4tingless 3wsome 2ieffully 3phe 2oveland 3wsome 2udgefully 3mblesome 1uardfully 5ianships
2ilefully 2llit 4yhole 5washer bs 2mby 3ptionless 2nas 3neras 2stfully 2tterspout 0hackbut 2das 4way 3dad 5m 4en
4ie 6s 4on 3field 3it 3land 4ee 4ock 2gbut 2has 2irof 2lesome 3fas 4hourly 3land 2mas 3merstone 2ndwhile 3gby
2rdburly 3mat 4onically 3nessless 8ike 2sher 4im 4um 3in 3let 6s 4ock 3sell 4ing 4ock 7s 3tefully 4ie 5le 5ngs
8ite 3well 2ulabout 2veable 5ge 4less 5ock 8s 4man 4net 4our 7s 4red 5ing 8s 2wkit 1eadage 7s 4dress 9es
4masterly 4strongly 3lsome 4thfully 6some 3rable 4e 5s 4ingless 4tful 8ly 5some 2be 3raise 8d 8s 7ing 4ew 6s
4ides 2ctically 2dgebe 3one 2edfully 2gins 2he 2in 3s 2jabs 2lice 4on 3las 3mand 3ots 3psome 2mans 3ine 3ule
2pars 2rat 4ye 3bar 6s 4ed 4id 4less 5ock 4orn 4y 3den 6s 3eabout 5t 4from 4inafter 6to 4of 5n 4tically 5o 4ward
3ile 4ng 4ot 6s 3long 3man 5s 4es 4ine 5te 4od 3oically 4ld 3pet 3ringbone bd bs aing 7like 5ot 4od 3shell 5ip
7s 4ir 4on 4tories 7y 3wick 5g 3yes 2sped 3tand 4ern 2then 4ing 3ing 2uristically 3ser 2wart 3hole 3ings
1ieroglyphically 2ghmore 2nderfully 6some 2sbe 3hes 3is 3panic 8s 3self 4ingly 7s 4op 3tie 5ng 4on 6al 6e 7s
4rio 7s 2the 1obnobby 2ckingport 2ldingford 3esome 3loware 4ybush 5grape 5hock 9s 5leaf 5tree 5wood 2mesickly
5ome 2norableship 6nd 4urableship 2okas 4edwise 3pas 2rnby 4sby 3rifically 4orsome 2stas 2usemotherly 5sat 6it
8s 2wbe 3land 3sabout 4our 1ubby 3sher 2gsome 2mas 3idityproof 4t 3orsome 4ursome 2ndredfold bs 7penny 7weight
ds 8ork 3tingtown 2rlbut 3tfully 4some 2shfully 2ther 3to 1ydraulically 9king 4oelectrically 2gienically
2pnotically 0idealistically 5less 2iomatically 4syncratically 4tically 2leby 2yllically 1llusionable
1mmortalship 2pressionabilities gy cly blly aless 4ovisationally 1nable 4stinence 6racted 3ccentuated 6ptable
6ssibility 5ordance 5urately 4quaintance 4tions 6vate ad as 9ing 7ely 7ities 3daptable 8tion cs 7ive 4ept
4herent 6sion 8ve 4justable 4ulterate 4venturous 6rtisement 3esthetic 3ffable 8y 5ectation 8ed 3ggressive 4ile
3lterable 3ngular 4imated 8ion bs 3pathy 4parent aly 5licability 9tion 5osite 5reciable ation es cve 7hension es
cve 6oachable 7priately 4titude as 5ly 3rable 4ch 6ed 7s 6ing 4guable 9y 4med 5ing 5s 4ticulated cly cs bion es
6ficial cly 6stic aally 3ssimilation 3ttention bs 9ve bly 3udibly 4thentic bity 6oritative 2be 4aming 5ring 4ing
7s 4nding 5t 3irth 4ts 3low 6ing 6n 3oard 7s 4dy 4nd 4und 7ed 7ing 7s 4wed 4xes 3read 6k 7ing 7s 6th 8e 9d 9r 9s
8ing 5eder 9s 4ing 7ing 7s 4ought 3urning 6t 5st 7s 4sh 3y 2cage 6d 6s 5ing 4lendared 4mp 4n 5s 5t 4pabilities
by 7ly 6cities 5tivate 4rve 4se 6d 6s 5ing 5k 5t 4ution 9s 8us aly 4ve 6d 6rn 6s 5ing 3ede 6d 6s 5ing 4lebrity
4nsor 8s 5t 6er 8s 6re 8s 6s 4rtainties ay 3hamber 5ngeable 6t 5ritable 8y 5se 7d 7s 6ing 6tity 4est 4urch
3ircle 4tation as 4vic 6l 7ities 9y 8zation 3lasp 7ed 7ing 7s 4emency 4ip 6ped 7ing 6s 4oister 5ser 3oached
4existence 4gent 5nitive 5s 4incidence 4mbining 6ustible ds aon 5ings 5mend 6odities ay 6unicable bted cive
5pact 9ed 7red 7ssion cate 6ensated bion 7tences atly 6leted aly aness 9ion 8x 7iance at 8cate 7ying 6osed 8ite
8ure 6rehended cing bsion fs dve fly 4nceivably 6luding 8sion cs avely 6oct 9ed 9ion 6rete 6urrent 9ing
5ditional bed 6ucive 5fident 7rm 9ed 6orm 9ity 6used 8ion 5genial 6lomerate 6ruent 5nected 9ion 7xion 5science
8ous bly 6ecutive 7quence ds bt cly 6iderably btion fs aed 7stently 6onant 6picuously 6tancy 9t aly 6umable 8ed
8mate 5taminate 6emptible 7sted 6iguous 7nent 8uity 9ous 6racted aion 7ollable aed 5versant 8ted 9ible 6inced
4ordinate cd bion 4rd 5onation cs 5poral 9tions 6se 8s 5rection 9ness 7spondence et cing 6osive 6upt 9ed 9ible
aon cs 4up 5rse 6teous bly 3rash 4eate 7ive 5dibility 7table 8ed 5ep 7ing 5mate 9d 9s 8ing 9on bs 6entally 5pt
5scent 6t 4oss 7ed 8s 7ing 4ust 7ed 7ing 7s 4ystal 3ube 4lpable 5t 6ivated aion 6ure 4riosities ay 7us 9ly 5rent
5se 5vature bs 6e 7d 7s 6ing 4te 5ting 2damage 4rt 6ed 6ing 6s 3ear 4bt 4cently 5iduous 6sions 8vely 5orous 7um
4eds 4fective 6nsive 5iciency at 6nitive 4lectable 5iberate cly bion 6cacies 9y 8tely 4monstrably 4pendable
8encies by 8ing 4rivative 4scriptive 5ert 5ignate 6rable 4tectable 6rminable btion fs aed aism ctic 4vote 8d
7ion 6ut 8ly 4xterity 3iary 4ce 5tion 4es 4fferences atial dted bly 4gest 8ed 8ions 9ve 8s 5nified as 8y 9ing
4ligence 4mensional 5ple 4rected 8ing 9ons 8ness 8s 4scernible 6ipline cd cs 6overed ay 6reetly 8te 9ionary
7iminated ding eon dory 6ussed 5h 5persed 6ose 9s 8ing 9tion ds 6uted 5solute 5tance 8t 6inction ds bve dly aly
8guished ding 6urbance 9ed 4tch 4vided 6nity 6sion 3ocile 5trine 4le 6s 4ne 3raft 7s 5pe 5ught 9s 5wing 6n 4ench
8ed 9s 8ing 3ubious 9ly 4ctionally 9less 4es 4plicate bd aion 4rable 6tion 3well 7ed 8r 9s 7ing as 7s 6t 2earth
7ed 7ing 7s 3conomic 8y 3dited 4ucation 3ffectively bness 6rvescent 3galitarian 3laborate bd bly 5stic 9ity
4egance 8tly 4igibility 4oquence 9t aly 3nergetic 3qual 7ly 6tion as 5ilateral 7ibrium 6table 7ies 7y 6valent
3rrant 6tic 5ing 5oneous 4udite 3ssential bs 4thetic 3thical 3vidence 8t 3xacting 7ly 4cellence 5itable 5lusive
bly 4ecutable 8ion bs 5rtion as 4haust 9ed 9ive 4ist 7ence bs 9t 4pansive 5ectancy at 9tion ds 8ed 6diencies by
at 6riences 7t 8ly 8s 5licit aly 6osive 5osure 5ress 9ive cly 4tant 5ended 7sion bs 9ve 5inct 7guished 2face 4ir
4ll 6ing 6s 4me 6d 5iliar aity 4ncies 5g 5s 5tas 4rce 5e 6s 4shionable 4una 7e 7s 3easibility 4eble 5d 4lt
4minine 4rn 5tility 4ster 8s 6ive 8ity 3ight 7er 9s 7ing 7s 5ured 4le 5l 6ed 6ing 6s 5m 5ter 8ed 8ing 8s 4rmed
7r 7st 6ing 6ly 6ness 6s 4tter 4xation as 5ed 6s 5ing 3lammables 4ectionally aless 5sh 5x 6ed 6ibility 8ly 4ight
4ood 7ing 5w 6ering 6ing 6s 4ue 6nceabilities fy ble 7t 3old 6ed 7r 8s 6ing 6s 4rce 7d 7s 6ing 5malise 9ties 9ze
7tionally bs 6idable 5titude 6unate bly 8e 9s 4ught 5nd 3ragrant 5nchise 4ee 5quencies ay 4ugal 3ume 4nd 5eral
2gallantry 6s 4ng 6s 4te 6s 5her 8ed 8ing bs 8s 3ender 5e 6rate ad as 9ing aon 5ie 6tal 5t 5us 4rminate 3iving
3lobe 7s 5rious aly 4ut 3oes 4ing 4ld 4rge 3racious 5ft 7ed 7ing 7s 5m 5pple 5te 7ful aly 7s 5ve 4eat 4id 5m
4oove 8d 8s 7ing 5ss 7ed 8s 7ing 5up 7s 5w 6ing 6n 6th 8s 3uilty 4lf 6s 4sh 6es 2habitable 8tion cs 4rmonic 9es
9ous 8y 4ul 6s 3earse 8s 5ven 4ll 4re 5itage 3ive 3old 6er 8s 6ing 4mogeneous 4nest 4op 6ed 6ing 6s 4spitality
3umanely 7ise 9m 8ze 7ly 5orous aly 2imaginable 4itative 3n 3ons 3rritability 9le ay 8nt 3sle 6s 2jellied 8s 6y
7ing 3oint 7ed 7ing 7s 3udicial aly 8ous bly 4st 6ifiable 6ly 2kas 3indle 5gs 3nit 4ot 2lace 6d 6s 5ing 4ke
4nder 6s 4rd 4ws 4yer 7s 3eague 8d 7ing 5k 6age 4ss 4tting 3ighten 4ke 4ne 3ock 6ed 6ing 6s 4ok 6ing 3ying
2marriage as 3eat 6s 4sh 6ed 7s 6ing 3igrant 4xture 3ore 4st 2native 5ural 9ly 4vigable 3ermore 7stly 5ve 7d 7s
6ing 4st 3it 3ominate 4xious 3umerate 7ous 4trient 7tion aus 2obedience 9t aly 4noxious 4servable 9nce cs at
9tion ds 4tainable 5rusive 4vious 3ccupation cs 4ular 3des 3ffending 7siveness 5icial aly 8ous 3minous 3peration
bal 4portunist ds bties cy 5ressive 4ulent 3rderly 5inance 8ry 8tion cs 4ganic 8sation es 9ed 8zation es 9ed
4iginate 4nate 4thography 3stensible by 3xidize 9d 8ing 2pardonable 4tient 9s 4yment 9s 3ensioner 3hase 7s
3olygon 4rt 4ur 6ed 6ing 6s 3ush 4tter 8s 2quiet 7ed 7ing 7ly 7s 2radii 6us 8es 4il 3eality 4gister 3igged 5hted
4ng 3oad 6s 4ll 6ing 4oted 3unning 4sh 6es 6ing 2sack 4fety 4livate ad as 9ing 4me 4nitary 8tion 4tisfaction
borily 3cience 9s 4ript 8ionless 5oll 8ed 8ing 8s 4ulpture bd bs aing 3eam 6ed 6ing 6s 5rch 4ction 9s 5urely
4eing 5m 6ed 6ing 6s 5r 4nse 7d 6ibilities cy 8le 9y 7ng 7tivities 6uous 5tience 9t 4parate aly 4rve 6iceable
4ssion 4ts 5ter 8s 6ing 3hade 5ve 4eath 8e 9d 9s 8ing 8s 5ll 7ed 7ing 7s 6ter 9ed 9ing 9s 4ining 5p 6ped 7ing 6s
4oe 5ot 5re 4rine 8s 3ighted 7fully 5nificantly 4mplicity 5ulate 4new 7s 5king 4ster 8s 4te 3nare 7d 7s 6ing
3obriety 4ciable 7l 8ly 4le 6s 5id 7ity 5ubles 4norous 4rdid 4ul 6s 3pan 6ned 7ing 6s 4eak 7ing 5ctorships 4here
8s 4irationally 6it 8ed 8ing 8s 4oke 7n 3table 5mp 5nding 5r 6red 7ing 6s 5te 7d 7ment bs 7s 6ing 4ealing 6m 5ep
4iller 5mulate 5pulate 5tutionally 4op 5re 4ratified 5eaming 6ngthen 6ss 8ed 9s 8ing 5oke 8s 5uctorships
6mentally 4yle 3ubmission ave 5ordinates 5stantially cte 4ccess 9ful 4itable 4nk 4per 4rge 5rectionally
4sceptible 5pect 3wamp 5rming 5the 8d 8s 7ing 4eeping 5ll 5pt 4ing 7s 2tabulate 4il 4ker 4ngle 4xable
3echnicality 4mperament 9nce 9te aure 6oral 4nable 6ncy 5dencies 9y 7r 8ed 8ing 8s 6it 5sion 9s 5ted 6ionless
4racademically 5culturally 7rrently 5digitally 5family 5jectionally 5linearly 6ocally 5minate bd aion 7ssionless
6utually 5personally 6reterships 7ofessionally 5race 8ially 6eligiously 5sexually 6hock 8ot aing 6pace ad as
9ing 6shot 6trains 8ial 6ystematically 5textually 5while 4stable 4xt 6ure 3hrone 8s 7g 6w 5ust 3ill 4me 5idity
4re 4tle 7d 7s 6ing 3oed 4lerances 8ted 9ing 4mb 6ed 6ing 6s 4national 5e 6d 6s 5ing 4urist 4wer 5n 3rail 6t
5nquil ality 6sferable 7ient 7parency ct 5p 4easure 6t 7ed 7ies 8ng 7ment bs 7s 7y 4odden 4unk 3ube 4itionally
9less 4ne 4rn 6ed 6ing 6s 3wine 7d 7s 6ing 5st 7ed 7ing 7s 3yre 2understandable cing 3rbane 4ns 3tilities 8y
7zed 2vaccinate aion 4lidation 7ity 7ly 5ued 4riance 8ts 6ed 3ector 4il 4ntionless 4racity 5nacular 5satile 6ed
6ing 4xed 3iability 6le 4gilance 5or 6ur 4le 5lage 4olate 9d 4rile 7ity 4sed 5ion 4tal 4vid 3ocational 4latile
3ulgar 5nerabilities ey 2wall 6ed 6ing 6s 4ndering 3eave 7d 7s 6ing 4dged 4ed 4ight 3heel 3ick 6ed 6s 4nd 6ing
6s 4th 5s 3ood 4rk 6ed 6ing 9s 6s 5n 4und 4ve 6n 3rap 6ped 7ing 6s 6t 4eathe 9d 9s 8ing 4it 6ten 4ought 2yoke
1risher 2ksome 1sabnormal 3coustic 3dore 3nomalous 3re 4ia 2borne 2char 2in 3s 2landed 6ing 3ean 4ts 2mail 3enus
2optic 2site 1talically 3s 2hand 3er 3ome 2in 0jambe 2nitorships 2velinas 1ealoushood bs 2llybean 9s 6y 5graph
aed aing as 5leaf 6ike 9ness 5roll 9s 2rksome 2stingstock 2tmore 1okesome 2llyboat 9s 5head 9s 5tail 2tas
2vialties 2ysome 1udgmentally 2mpsome 2risdictionally 0karatas 5to 1eelby 3perships 2nmore 1illas 2nas 3dlesome
4redless 7ship bs 2the 1neeland 2obby 3ckabout 2ucklesome 0laband 3by 3orsome 4ursome 2dieswear as 3ylikely 2gas
2kemore 2mpas 2ndownerships 4sat 3esome 2rgeour 3ksome 2terally 4some 4while 2ughsome 2yabout 3by 1eachour
3dbelly 4erships 3fit 2esome 3will 2galistically 3islatorships 4t 5s 2ngthsome 2thargically 4e 3terspace bd bs
aing 1ibrarianships 2cenceable 7less 2eutenantships 2fefully 4some 2ghtfully 5ninglike 9proof 5some 2kesome
4wisely 2llywhite 2mbas 5t 3pas 2neas 3guistically 3kedit 2stenerships 2tas 3eralminded dness 3hesome 2vermore
3ingless 6room 6stone 1oadsome 3thfully 2cationally 2dginghouse 2garithmically 3icless 3ogrammatically 7phically
2lland 2ngas 4some 2tas 3her 4some 3to 2vesome 3ingkindness 2wsit 1ugsome 2mbersome 2natically 2rchingfully
3esome 2stfully 1ymphatically 2rically 5king 0macroscopically 2gicking 3netically 2iland 3nour 2jorat 5can
5ships 2lthas 5e 2nagerships 4s 4t 3ically 6ria 5like 4t 3nersome 3to 3ywhere 2rabout 4s 4t 3but 3can 4hand
5esas 3ineras 3kas 4smanly 3ryat 3shalship bs 3the 2sas 3he 5r 4had 3sas 3tat 4erfully 6ships 2tadoras
3erialistically 3he 5r 2yas 3orships 3the 1ealybugs 5mouth aed 5wing 3ningfully aness 3suringworm 3the 2dallist
9s 3iatorships 2etinghouse cs 2lodically 8s 5ramatically 2nat 3than 5e 4ionability 9le 7less 4o 5rships 2sas 3to
2tabolically 4lbearing 5craft 5head 9s 5lically 7ke 7ne 7st 9s 5mark 9s 5organic 5smith as 5work 9er bs 9ing cs
9s 4s 3eorically 6scope 4rstick as 3her 3rically 4ologically 5politically 3tlesome 1icroscopically 2ghtfully
2llerand 6sport 7town 2mically 2ndfully 3orcan 5ships 3the 2rrorscope 3thfully 5some 2sgivinglying 3sionarise cs
bing 5t 3trustfully 1nemonically 1oanfully 2bby 2ckfully 4ingstock 2deratorships 4sto 2lebut 4hilly 4stfully
2nastically 3itorships 3olithically 3steras 3umentally 8less 9ike 2ralless 3efold 4head 5ouse 4land 4peon 5ork
4town 3ningless 7star 7tide 7ward 3onically 3talwise 2saically 6king 6like 3twhat 2thersome 3ivationally 5eless
3orships 2urnfullest 9y 5some 2was 1uchwhat 2ddlesome 2llas 3ticentrally 5family 2sefully 3icales 5ianships
5king 5less 6ike 5proof 3kat 4it 6s 2tationally 1yopically 2stically 0nabby 2gas 2kedweed 6ood 2pas 2rcotically
2salward 9s 2tionalistically 2vigationally 2ysaid 1earabout 2edfully 4more 4some 2glectfully 2thermore 3tlesome
2urotically 2vermore 2wby 3comerstown 3lyweds 3sweekly 1icesome 2land 2mblewill 2pas 2ther 1oblemanly 2isefully
2madically 2nas 3fictionally 3gas 2rby 3it 3mand 5s 3then 6y 5westerly 2stalgically 4rilsome 2tabilities 9y
4rise 8s 7ing 4te 5ionally 3her 4ingless 3our 3self 3work 7s 2vato 2wthe 1ullas 2mbat 4ersome 2tritionally
0objectionability bly 2servationally 4ssionally 3tructionally 1ccasionable 8less 3upationally aless 2topusher
1ffenceless 3icerships 5ialties 4sh 3lap 2lags 2tens 4st 3hink 1glesby 1ilcan 1nethe 3where 2togenetically
4logically 1peratically 7onally 2positionless 2tically 4mistically 1rangeat 2bitas 2eas 2ganically 6sationally
7trums 8ship 6zationally 2ientationally 2namentally 1thersome 5where 7ile 6orldly 1urself 2tas 3by 3doorswoman
ben 3he 5r 3said 5t 4it 6s 3will 5th 1verabundantly 5ccurately 6utely 5ggressively 5mbitiously 5nxiously 5ptly
5rtificially 5ttentively 4bitterly 5lindly 5oastfully 6ldly 5ravely 6ightly 7lliantly 6utally 5urdensome 6sily
5y 4capably 6refully 8lessly 6sually 6utiously 5haritably 6eaply 5leanly 7verly 6inically 6osely 5oldly 6mmonly
6nfidently 7sciously 8tantly 6olly 6piously 6stly 6urteously 5ritically 5unningly 6riously 4daintily 5early
6eply 6fiantly 6liberately 8cately 9iously 5iligently 6screetly 7tantly 5ramatically 6ily 4eagerly 6rly 7nestly
6sily 5ffusively 5laborately 6egantly 5motionally 6phatically 5nthusiastically 6viously 5xpressively 4faintly
7thfully 6vorably 8urably 5earfully 6rvently 5iercely 5latly 6uently 5ondly 6olishly 5rankly 6eely 7quently
6ugally 4generally 9ously 7ially 7tly 5ladly 5odly 5raciously 7tefully 6eatly 7edily 6ossly 4happily 6rshly
6stily 6ughtily 5eartily 7tedly 7vily 6lpfully 5ighly 5omely 6nestly 6tly 5ugely 6mbly 6rriedly 4intellectually
8nsely 4jealously 5oyfully 7ously 5udiciously 4keenly 5indly 4largely 5iberally 6ghtly 6vely 5ogically 6osely
6udly 4meekly 6rcifully 7rily 5odestly 6rally 7e 5ultiply 4narrowly 5eatly 6gligently 6rvously 5icely 5obly
6rmally 4obediently 4painfully 6rtially 9cularly 6ssionately 5ensively 5iteously 5lainly 7usibly 6entifully
5olitically 6pularly 6sitively 6werfully 5recisely 6oficiently 7minently 8ptly 7udly 4quickly 7etly 4rashly
6tionally 5eadily 7listically 6gularly 6ligiously 6solutely 5ichly 6ghteously 7idly 7orously 5oughly 5udely
4sadly 6id 6nd 5crupulously 5ecurely 6ethe 6nsibly 6riously 6verely 5have 6ortly 5ilently 6mply 5lowly 5moothly
5ocially 6ftly 6lemnly 6ur 5tately 6eadily 6iffly 6rictly 7ongly 5ubtly 6fficiently 6pply 6rely 6spiciously
5weetly 5ystematically 4tamely 6re 5echnically 6diously 6nderly 5hickly 7nly 6oughtfully 5ightly 6mely 7idly
5ruly 7thfully 4usually 4vehemently 5igorously 6olently 4weakly 5idely 6ldly 7lingly 6sely 1wnerships
1ystershell 0pacifically 8s 3kinghouse cs 2das 2las 3ebelly 3las 3mas 4ore 3our 2ngas 3has 3ically 5kings 5like
3oramically 3sit 3tas 4o 2pershell 2ralytically 4s 5itically 3chmentlike 3eto 3he 3kour 3then 4o 2shas 3serby
4ionflower ds 8ruit 8ully aness 7less 8ike 7proof 7tide bs 7wise 3tedowns 4o 5rships 5ur 2tand 4s 3more
3riotically 2ucitypause 3sefully 2vingstone bs 2was 2ysand 1eacefullest 3rland 2bbledashed bs aing 2culiarsome
2dantically 2ltas 2nanceless 3sionable ay 8t 7less 2rfectas 4orationproof 3ilsome 4pherallies 4t 3sonalties 7s
4pectiveless 2ssimistically 3tersome 4ilenceweed 2talages 5less 6ike 5wise 4s 3ershams 6town 3her 3it 5ionable
8proof 5s 3to 2wit 5s 1hasedowns 2ilanthropically 2legmatically 2onetically 3tochemically 5dynamically
5electrically 5genically 6raphically 5mechanically 5periodically 5typically 2ysicianships 6king 1icksome
2ecemealwise 2gmentally 3swill 2llas 2nas 3chas 5belly 3ksome 3tas 4o 2pedream 2tas 3ifullest 1laguesome 3nfully
4gently 4tas 6tionlike 3sterstone cs 5ically 3yas 4some 2easantsome 5ingly 1neumatically 1oetically 2intfully
3sonfully 2lemically 2orwill 2pulationless 2rnographically 3talless 5s 4ionable 8lly 7less 2sitionable 9lly
8less 3sessionless 7orships 3tmasterships 5ultiply 4positively 2ther 3to 2uther 1ragmatically 3isefully 3nksome
3yerfully 4ingwise 2eacherships 3dicamentally 3historically 3mierships 3positionally 3senceless 4identships
3tenceless 6derships 6sionless 2icklyback 3defully 3mas 3ncipalship ds 3orships 2oas 3babilistically 5tionally
9ship 4lematically 3cessionally awise 3fessionless 7orships 3gressionally 3lifically 3mit 3phetically
4ortionability cle dy aless 5sitionally 4rietorships 3sit 6s 3tectionship 7orships 4o 3vedores 4incialship
5sionless 1seudoacademically 8cidentally 7esthetically 7ffectionately 7ggressively 7pologetically 7rticulately
astically 6biologically 7rotherly 6candidly 7haritably 7ourteously 7ritically 7ulturally 6democratically
7ramatically 6economically 7motionally 7nthusiastically 7thically 7xperimentally 6faithfully 8therly 7everishly
7inally 6historically 6impartially 7ndependently 8tellectually 6liberally 7ogically 6medically 7ilitarily
8raculously 7odestly 6nationally 6officially 6religiously 7omantically 8yally 6scholarly 8ientifically
7emantically 7ocially 7piritually 7ubtly 2ychedelically 5iatrically 6cally 5otically 1ublically 2ddingberry
7face 7head bed 8ouse 7like 7stone cs 7wife 9ves 2nas 3ishmentproof 3kas 3tabout 5t 4o 2pas 2rposefully 2shfully
4to 2ther 3to 0quadratically 5upedantic 3lityless 7ship 3rtas 5ersawed aing 8pace 6tto 2eersome 3stionabilities
ey aly 8less 8wise 2ietsome 3ntetto 3psome 3rksome 2otationally 0rabblesome 2ceabout 3inglike 2diationally 9less
4oactively 5biologically 5chemically 5graphically 5logically 2gas 3efully 4some 2llycross 5master 2nas 3gerships
3it 3some 2phe 2scallike 8on as 6ship 2tas 3he 3tlesome 2yas 4t 3more 1eactionally 3derships 2bukefully
2ceiverships 3orderships 3reationally 3torships 2dare 3by 3emptionless 3owas 2edit 6s 2flectionless 3reshfully
2gardfully 3entships 3imentally 3retfully 2lationally 8less 6vistically 3icensure bs 5like 4shsome 4vering
2morsefully 2pealability 8le 6less 3osefully 3resentationally cveship 4oachfully 3utationless 2sentfully
3identships 4stability 8le 9y 7nts 6less 3ourcefully 3tfully 4oringmoment 3ultfully 2tainerships 2vealability
8le 4ngefully 4rsionable ally 3ivescent 3olutionally 1hetorically 2ythmically 1iband 4t 3by 2derships 2gby
3htabout 3sby 2mas 2tualless 2valable 5less 5ship 9s 3erscape as 1oband 3by 3ustas 6fully 2ckat 2lland 4ingstone
2manas 5celess 8ike 7proof 2omsome 2secan 2tas 4tionally 3her 2ughsome 3seabout 2yallest 5mast 1ubberstone
4ingstone 4y 3rically 2esome 2lerships 2nabout 3by 2ralhall 2shmore 3tically 6work 2the 5r 0sacbut 3kbut
3ramentally 2dat 3he 3istically 2gamore 3but 2ilour 2kias 2llybloom 5port 9s 5wood 3utationless 2mesome
2nctionable 8less 3dalwood as 3gas 2pit 3linghood 3our 2tanically 3isfactionless 2vorsome 1cabby 3ledrake 4ytail
3ndalproof 3resome 2enically 3ptically 2hizophrenically 3olastically 4olmasterly 2issorsbird 8tail 2offingstock
3resby 4nfully 3uther 2rubby 4plesome 1eamas 3rat 4by 3soninglike 3the 2cretivelies 3tionally 2dimentable 2eto
2gmentally 2lfsaid 3las 2natorships 3sationally 9less 3timentally 9less 2rgeantships 3ieswound 3vantships
2ssionally 2vensome 4ralfold 7ties 2xto 1haikhas 3mas 2eas 4t 3bang 7s 5r 5t 6s 4ean 7s 5en 3china 3dim 3eve 6s
3gets 3ikas 5has 3line 3mas 4ite 7s 3ply 3reef 7s 4od 5ot 7s 4ye 3ugh 3vat 6s 3wed 4ing 2into 3pshapely 3versome
2oalwise 3eingsmith 3other 3reditch 4tsome 3uther 3wmanly 2redcock 5less 6ike 3ubby 2uddersome 1iccan
3knessproof 2dereally 2ghfully 2llsby 4yhood 3verbelly 6sword 2mplistically 2nas 3gingfish bes 3to 2the
3uationally 2xsome 1keptically 2idmore 3llfully 3mmingtons 3pwith 3ther 1labby 3nderfully 4tingways 3ther 2eekit
3wingslews 2obby 3thfully 3wbelly 2umbersome 3ther 1mallsat 2ellsome 2ither 1neaksby 2ickersneed 3perscope bs
2obby 2ubbe 5y 1oapbubbly 2bas 3by 2ftas 2ldat 4ierships 3eas 3icitorships 4dare 4to 2medays 5eal 4gate 4part
4way 7s 5hen 8ce 7res 6ile 9s 6y 5ise 2ngfully 3ically 2other 2pher 3with 2rrowfully 3twith 2ulfully 3rbelly
3theasterly 5said 5westerly 1pait 5s 3resome 4the 3smodically 3the 5ose 2eakerships 3ctatorships 3edaway 5ball
9ed 9ing 9s 6oating 5fully 8ness 5less 6ight 5skating 5walk 7ys 6ell 9s 6riting cs 3llingdown 2ikedaces 3nas
4sterships 4to 3raltail 6wise 4eas 4itfully 6some 6ualship 9ties 3tefully 2lather 3eenfully 2okeshave 3nsorships
3radically 4tfully 5smanly 6ome 2rayfully 3eethe 3ingbrook 7uck as 6field 8nger 8sh aes 6halt as 7ead as 7ill
7ope 8use bs 6keeper cs 6less 8ts 7ick 8ke 7ock 6maker 9ing 6port 6tail as 7ide as 8mes 7own 7rap 6water bs 7ood
as 8rm 1quatmore 1tablestand 3lland 3mpedable 3tefully 5smanly 4ically 6proof 5onmaster ds 2ealability 7le 6ges
5thfully 7ing as 3ersmate as 6woman 3pfamily 6therly 4motherly 4pingstone ds 3reochemically 6graphically
6logically 6specifically 6typically 4nfully 2ickit 3llas 5more 3rabout 3tchwhile 2ockingless 3machfully 3rmfully
2raightabout 4tegically 3essfully 3ingboard bs 6course cs 6halt aed as 7older 6less 7ike 6maker 9ing 6piece bs
6town 6ways 7ood 3ongfully 3umas 2uddingsail cs 4entships 2ylistically 1ubas 3by 3stanceless 7tiallying
5itutionally 2cceedable 5ssionally aless 7orships 2ggestionability cle 2icidalwise 2ltanas 2mas 2pat
3erabnormally 7surdly 7undantly 6ccurately 7tively 7utely 6dequately 7mirably 6esthetically 6mbitiously
6rduously 7rogantly 7tificially 5boldly 6ravely 6usily 5candidly 7pably 6hemically 6ommercially 7nfidently
8stitutionally 7rdially 6riminally 8tically 6uriously 5delicately 7mocratically 6ubiously 5earthly 6ffectively
6laborately 7egantly 7oquently 6minently 6nergetically 6ssentially 6thically 6vidently 6xcellently 9ptionally
7plicitly 8ressively 7tremely 5family 7ntastically 6ervently 6olly 7rmally 8tunately 6riendly 5generously
6loriously 5heartily 6istorically 6umanly 5ideally 6mpersonally 8ly 8ortantly 8robably 6ndependently 8ignantly
9vidually 7finitely 8ormally 7geniously 7nocently 7tellectually 9ndentships asely 8olerably 6orships 5judicially
5laboriously 6ocally 7gically 5manly 7rginally 7thematically 6echanically 7ntally 6odestly 7rally 5nationally
8urally 6egligently 6ormally 7tably 5obediently 5patiently 6erfectly 8sonally 6lausibly 6olitely 7sitively
6recariously 9isely 5radically 7tionally 6espectably 9onsibly 6ighteously 6omantically 5safely 7intly 7les
7rcastically 6cholarly 7ientifically 6ecurely 7deas 7lect bion 7nsibly 7riously 7verely 6harp 7ips 7ows
6ignificantly 7lently 6lick 6mart aly 6olemnly 7nically 6pies 8ritually 6titionless 7ore 7renuously 8ictly
6ubstantially 7fficiently 7spiciously 6weetly 5thankfully 7oroughly 6ragically 5universally 6rgently 5vastly
6igorously 7sorships 8ually 7tally 5worldly 3plementally 4ositionally bless 2rveyorships 4ivorships 2spensefully
3tenanceless 1wabby 3ther 2eetsome 2illbelly 3ngby 1ymbolically 3metrically 3phonically 4tomatically
2nthetically 0taband 3our 2ctically 2lcher 3lat 4it 6s 4yhoed 5shop 9s 5woman 8en 2nas 3gas 4lesome 3kas 3to
2pas 3erstick as 3it 2rand 4s 3some 3tanas 5re 2skit 2utit 2vernas 1eacherships 3rfully 3the 6r 2enfully
2lepathically 4visionally 3lerships 4some 2mperamentally 7s 6some 4orally 8ties 4tationless 5some 2nantships
3derfully 6some 4our 3our 3sas 4ionally 7less 4ome 2rrifically 4orsome 2stamentally 5s 1hanage 7s 5s 4kfullest
5ings 3taway 2eall 4nthropology 3ban 6s 4e 4it 3clan 3eked 5ing 3in 5s 4rself 8ves 4s 3lion 3mas 3nabout 5ge 7s
4ceafter 6from 3odor 4ne 3ran 5peutically 4eabout 8ve 6cross 6fterward 6gainst 6mong ast 6round 6s 6t 6way
5before 7side bs 7tween 5d 5for 6rom 5hence 5inafter 7to 5onto 6ut 6ver 5right 5through 6ill 6o 7ward 5under
7til 8o 5while as 9st 6ith 4iot 4ock 3wed 2inkingpart 3saway 4be 6e 4how 4like 4wise 2ongas 3roughfaresome
2reatfully 4esome 4shingtime 3illfully 6some 4veless 2undersmite 8tick 9one cs 1icklesome 2dingless 2mbersome
3efully 2nkershere 8ire 2pit 2the 5r 1oat 2back 3e 3ias 3y 2come 2days 3ies 2eas 2file 3ore 2gate 6d 2her 3ome
2ilfully 4some 3t 4s 2king 2land 5e 6s 3land 2males 4ns 3ines 3orn 2nation 3gas 3ically 5ked 6ing 4ghts 4te 6s
3to 2other 5some 4inghole 2parch 4s 5s 3he 3ically 3lighted 2rchare 3mentable 3nit 3ose 3turesome 3uffled 4ses
2shed 5s 3ing 2table 4ller 3her 3o 2urbe 4istas 7proof 7ship 3sed 5r 6s 5s 4ing 2wage 6s 3ill 4ngs 2xically 6nts
2ysome 1rackingscout 3ditionless 3fficabilities dy 9le 7kings 7less 3itorships 3mpas 3nsactionally 6tlantically
5criptionally 5formationally 5itionally 5lationally 3umatically 2easurerships 3nchand 6more 2iallist 9s 3cksome
3llby 3nityhood 7tide bs 3psome 2uantships 3stfully 1ubby 2itionless 2nefully 4some 3icless 2rbanto 3nabout
2torships 1wigsome 2osome 1ypesof 3ographically 0ultramelancholy 5sonically 1nburdensome 2concernedlies 4uthsome
2democratically 4rbelly 5said 7lly 6crupulously 6upply 2economically 3qualable 2itas 3versityless bike aship
2manfully 2realistically 4stfully 2scientifically 1ppermore 2sit 1sherships 0vacationland cs 9ess 2ingloriously
2letas 2ndalroot 3the 2riationally 2steras 1ectorscope bs 2getablelike 9wise 6tionally aless 2ndas 3omsome
3trally 4uresome 2stas 1ibrationally 9less 2ewerships 4some 2rginityship 3tuouslike 2triolically 2visectionally
1ocalions 4tionally 2lcanically 3itionally 8less 0wadas 3dlesome 2gsome 2ilfully 4some 2kefully 2lkabout
4ingstick cs 3land 5s 4ingford 2nnabe 3some 2rby 3ningproof 3the 6n 2sat 3hen 4oe 6s 3pen 4ie 6r 6s 3sail 7ed
7ing 7s 4on 3table 4ier 5ngs 4ries 5y 2tchfully 5manly 3erbelly 5lilly 5scape as 6hoot 6meet as 6port as 8ut as
2xand 1ealthfully 3therby 7strip cped ding cs 2bby 2edingtime 3pingwater 2ightwith 3rdsome 2lland 5t 4ingborough
7tons 2reass 4bear 5oar 4calf 6t 5rocodile 4folk 6x 4gild 8s 4hare 5yena 4jaguar 4leopard 5ion 4tiger 4wall
2stabout 4by 2tas 3her 3more 1hatlike 4man 4not 4sit 7s 4ten 2eedlesome 3nas 3reabout 6fter 6gainst 6t 6way 5for
8e 9s 8th 6rom 5hence 5into 6s 5of 6ut 6ver 5through 6ill 6o 5under 7til 8o 5with 2ichway 8s 3leas 3pbelly
3rlabout 3stlebelly 3tebelly 2oas 3list 7s 3of 3rage 4ed 5masterly 4ing 3sever 4ome 2yfor 1ickedlike 5rby
2dewhere 2gher 2ldsome 3lable 4cox 4don 4eyed 6ing 4fulness 4in 6gest 7hood 5s 5ts 4maker 7ing 6n 6r 4owed 6ing
4powers 4shire 4yard 2nare 3das 3tersome 2redrawer 2shfully 3tit 2thbeg 4call 4draught 7wer as 4e 4gang 6te
4holder as 4indoors 6s 7ide as 6ward as 4nay 4olden 5utdoors 7s 8ide 7wards 4save 6w 6y 5et 5lip 5par 5tay 4take
5ee 5urn 4vine 4wind 8s 3nessable 1oesome 2kas 2lfit 2manfully 2ndersome 7truck 3not 2obut 3llyback as 7utt as
6head 3then 2rkingwoman aen 4manly 4some 3shipfully 1ranglerships 7some 3thfully 2igglesome 3terships 4her
2ongfully 2ythen 0yawnfully 1earnfully 2llowbelly 2ther 1outhen 5fully 5some 0zealand 2stfully`;
