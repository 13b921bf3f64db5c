/** Titles with a full stop, as US papers set them: "Rep. Tom Delgado", "Fire Capt. Joe Danvers", "the Rev. James Holloway". */
export const SHORT_TITLES = new Set(
  `Mr Mrs Ms Mx Dr Prof Rep Reps Sen Sens Gov Govs Lt Col Gen Maj Capt Cpl Sgt Pvt Adm Cmdr Ens Rev Revs Fr Hon Pres Supt Atty Det Dets Ofc Asst
  Assoc Msgr Sr Br Ald Amb Insp Cllr Bros Mme Mlle`.split(/\s+/),
);

/** Titles and offices written with a capital before a name. Some are surnames too: the last word of a run is always name. */
const TITLES = new Set(
  `Sir Lady Lord Dame Vice Deputy Foreign Prime First Second Defence Defense Interior Finance Former Acting Senior Chief State Major General Lieutenant
  Minister President Secretary Governor Mayor Senator Representative Chancellor Premier Ambassador King Queen Prince Princess Pope Pentagon Kremlin
  Captain Colonel Admiral Judge Justice Commissioner Director Harbour Harbor Port Transport Energy Health Education Environment Trade Labour Labor
  Culture Agriculture Water Rail Grid Sheriff Chairman Chairwoman Chairperson Chair Congressman Congresswoman Councilman Councilwoman Councillor
  Councilor Councilmember Alderman Alderwoman Assemblyman Assemblywoman Delegate Attorney Attorneys Prosecutor Detective Officer Sergeant Corporal
  Private Trooper Inspector Superintendent Marshal Constable Commander Brigadier Coach Manager Professor Doctor Reverend Father Sister Brother Mother
  Pastor Rabbi Imam Bishop Archbishop Cardinal Principal Dean Provost Chaplain Spokesman Spokeswoman Spokesperson Treasurer Comptroller Controller
  Auditor Clerk Speaker Whip Leader Undersecretary Postmaster Warden Firefighter Paramedic Nurse Author Actor Actress Director Producer Quarterback
  Pitcher Guard Forward Striker Midfielder Defender Goalkeeper Driver Democrat Republican Democratic Conservative Liberal Independent Then Fire Police
  County City Town Village Assistant Associate Executive Managing Special Chief Co-founder Founder Executive Economist Analyst Herr Frau Monsieur
  Madame Don Doña Señor Señora Mister Miss Aunt Uncle Cousin Grandma Grandpa Mom Dad U.S. US UK EU U.N. UN White House Army Navy Marine Senate Defense
  Majority Minority Homeland Security Treasury Opposition Party Shadow Home Junior Mann Frau Sohn Tochter Mutter Vater Bruder Schwester Der Die Das Ein Eine Sein Seine Ihr Ihre Supervisor Selectman Selectwoman Freeholder Trustee Defender Public Coordinator Investigator Jailer Coroner Ranger Airman Seaman Specialist Junior Senior Sophomore Freshman Tech Permanent Press Secretary Lead Staff Head Boss Owner Editor Columnist Reporter`.split(
    /\s+/,
  ),
);

/** Whether a word before a name is a title and no part of it. */
export function isTitle(word: string): boolean {
  return (
    SHORT_TITLES.has(word.replace(/\.$/, '')) ||
    TITLES.has(word) ||
    (/^\p{Lu}\p{L}+(?:-in)?-\p{Lu}\p{L}+$/u.test(word) && word.split('-').some((part) => TITLES.has(part))) ||
    /-elect$|-of-(?:one|two|three|four|five|six|\d)$/.test(word) ||
    /^(?:ex|Ex|vice|Vice|co|Co|then|Then)-\p{L}+/u.test(word)
  );
}
