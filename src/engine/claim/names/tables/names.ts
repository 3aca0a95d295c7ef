/**
 * Well-known names with their other forms, one group a line: the name that English news prose uses first, then short forms,
 * official names, former names and other spellings. Facts as of 2025; forms that name something else as well are left out.
 */
const ORGANISATIONS = `
United Nations; UN; UNO; United Nations Organization
United Nations Security Council; UNSC; UN Security Council
United Nations General Assembly; UNGA; UN General Assembly
United Nations Children's Fund; UNICEF; United Nations International Children's Emergency Fund
United Nations High Commissioner for Refugees; UNHCR; UN Refugee Agency; UN High Commissioner for Refugees
United Nations Educational, Scientific and Cultural Organization; UNESCO
United Nations Development Programme; UNDP; UN Development Programme
United Nations Environment Programme; UNEP; UN Environment Programme
United Nations Relief and Works Agency; UNRWA
United Nations Population Fund; UNFPA
United Nations Office on Drugs and Crime; UNODC
Office for the Coordination of Humanitarian Affairs; OCHA; UNOCHA
World Health Organization; WHO; World Health Organisation
World Food Programme; WFP; World Food Program
Food and Agriculture Organization; FAO
World Meteorological Organization; WMO
World Trade Organization; WTO; World Trade Organisation
International Labour Organization; ILO; International Labor Organization
International Monetary Fund; IMF
International Atomic Energy Agency; IAEA
International Energy Agency; IEA
International Court of Justice; ICJ
International Criminal Court; ICC
International Committee of the Red Cross; ICRC
International Organization for Migration; IOM
International Maritime Organization; IMO
International Civil Aviation Organization; ICAO
International Telecommunication Union; ITU
Intergovernmental Panel on Climate Change; IPCC
Bank for International Settlements; BIS
Asian Development Bank; ADB
European Bank for Reconstruction and Development; EBRD
European Investment Bank; EIB
Organisation for Economic Co-operation and Development; OECD; Organization for Economic Cooperation and Development
Organization of the Petroleum Exporting Countries; OPEC
Organization for Security and Co-operation in Europe; OSCE; Organization for Security and Cooperation in Europe
Organisation for the Prohibition of Chemical Weapons; OPCW; Organization for the Prohibition of Chemical Weapons
North Atlantic Treaty Organization; NATO; North Atlantic Alliance; North Atlantic Treaty Organisation
European Union; EU
European Central Bank; ECB
European Court of Human Rights; ECtHR
European Economic Area; EEA
European Space Agency; ESA
European Organization for Nuclear Research; CERN
African Union; AU
Economic Community of West African States; ECOWAS
Association of Southeast Asian Nations; ASEAN
Shanghai Cooperation Organization; SCO; Shanghai Cooperation Organisation
Collective Security Treaty Organization; CSTO
Commonwealth of Independent States; CIS
Gulf Cooperation Council; GCC
Organisation of Islamic Cooperation; OIC
Arab League; League of Arab States
Group of Seven; G7; G-7
Group of Twenty; G20; G-20
Médecins Sans Frontières; MSF; Doctors Without Borders
World Wide Fund for Nature; WWF; World Wildlife Fund
International Olympic Committee; IOC
Fédération Internationale de Football Association; FIFA
Union of European Football Associations; UEFA
Federal Bureau of Investigation; FBI
Central Intelligence Agency; CIA
National Security Agency; NSA
National Aeronautics and Space Administration; NASA
National Oceanic and Atmospheric Administration; NOAA
Federal Aviation Administration; FAA
Food and Drug Administration; FDA
Centers for Disease Control and Prevention; CDC; Centers for Disease Control
Environmental Protection Agency; EPA
Securities and Exchange Commission; SEC
Federal Reserve; Fed; Federal Reserve System
Department of Defense; DOD; DoD; Pentagon; US Department of Defense
Department of Homeland Security; DHS
Internal Revenue Service; IRS
National Institutes of Health; NIH
United States Agency for International Development; USAID
US Geological Survey; USGS; United States Geological Survey
US Air Force; USAF; United States Air Force
US Navy; USN; United States Navy
Government Accountability Office; GAO
Congressional Budget Office; CBO
Bureau of Labor Statistics; BLS
National Transportation Safety Board; NTSB
Drug Enforcement Administration; DEA
Federal Emergency Management Agency; FEMA
National Health Service; NHS
Office for National Statistics; ONS
Ministry of Defence; MoD; MOD
Royal Air Force; RAF
British Broadcasting Corporation; BBC
Israel Defense Forces; IDF; Israel Defence Forces; Israeli Defense Forces
Islamic Revolutionary Guard Corps; IRGC; Revolutionary Guards; Islamic Revolutionary Guards Corps
People's Liberation Army; PLA
Chinese Communist Party; CCP; CPC; Communist Party of China
Federal Security Service; FSB
Palestine Liberation Organization; PLO; Palestine Liberation Organisation
Islamic State; ISIS; ISIL; Daesh; Islamic State of Iraq and Syria; Islamic State of Iraq and the Levant
Kurdistan Workers' Party; PKK
African National Congress; ANC
Bharatiya Janata Party; BJP
Indian Space Research Organisation; ISRO; Indian Space Research Organization
Japan Aerospace Exploration Agency; JAXA
`;

const STATES = `
United States; US; USA; United States of America; America
United Kingdom; UK; Great Britain; Britain; United Kingdom of Great Britain and Northern Ireland
United Arab Emirates; UAE
Soviet Union; USSR; Union of Soviet Socialist Republics
Russia; Russian Federation
China; PRC; People's Republic of China
Taiwan; ROC; Republic of China; Chinese Taipei
North Korea; DPRK; Democratic People's Republic of Korea
South Korea; ROK; Republic of Korea
East Germany; GDR; German Democratic Republic
Germany; FRG; Federal Republic of Germany
France; French Republic
Italy; Italian Republic
Spain; Kingdom of Spain
Netherlands; Holland; Kingdom of the Netherlands
Greece; Hellenic Republic
Ireland; Republic of Ireland; Éire
Switzerland; Swiss Confederation
Czechia; Czech Republic
Slovakia; Slovak Republic
Poland; Republic of Poland
Turkey; Türkiye; Republic of Türkiye; Republic of Turkey
Belarus; Byelorussia; Belorussia; Republic of Belarus
Moldova; Republic of Moldova; Moldavia
North Macedonia; Republic of North Macedonia; FYROM; Former Yugoslav Republic of Macedonia
Bosnia and Herzegovina; Bosnia; Bosnia-Herzegovina
Vatican City; Holy See; Vatican
Iran; Islamic Republic of Iran; Persia
Syria; Syrian Arab Republic
Iraq; Republic of Iraq
Saudi Arabia; KSA; Kingdom of Saudi Arabia
Egypt; Arab Republic of Egypt
Israel; State of Israel
Jordan; Hashemite Kingdom of Jordan
Kyrgyzstan; Kyrgyz Republic; Kirghizia
India; Republic of India; Bharat
Pakistan; Islamic Republic of Pakistan
Sri Lanka; Ceylon; Democratic Socialist Republic of Sri Lanka
Myanmar; Burma; Republic of the Union of Myanmar
Thailand; Siam; Kingdom of Thailand
Cambodia; Kampuchea; Kingdom of Cambodia
Laos; Lao PDR; Lao People's Democratic Republic
Vietnam; Viet Nam; Socialist Republic of Vietnam
Brunei; Brunei Darussalam
East Timor; Timor-Leste
Philippines; Republic of the Philippines
Hong Kong; HKSAR; Hong Kong Special Administrative Region
Macau; Macao
Democratic Republic of the Congo; DRC; DR Congo; Congo-Kinshasa; Zaire
Republic of the Congo; Congo-Brazzaville
Ivory Coast; Côte d'Ivoire
Cape Verde; Cabo Verde
Eswatini; Swaziland
Gambia; Republic of the Gambia
Tanzania; United Republic of Tanzania
South Africa; Republic of South Africa
Zimbabwe; Rhodesia; Southern Rhodesia
Burkina Faso; Upper Volta
Venezuela; Bolivarian Republic of Venezuela
Bolivia; Plurinational State of Bolivia
Micronesia; Federated States of Micronesia; FSM
New Zealand; Aotearoa
Qatar; State of Qatar
Kuwait; State of Kuwait
`;

const CITIES = `
Kyiv; Kiev
Kharkiv; Kharkov
Odesa; Odessa
Lviv; Lvov
Dnipro; Dnepropetrovsk; Dnipropetrovsk
Zaporizhzhia; Zaporozhye; Zaporizhia
Chernobyl; Chornobyl
Mykolaiv; Nikolaev; Nikolayev
Beijing; Peking
Guangzhou; Canton
Mumbai; Bombay
Kolkata; Calcutta
Chennai; Madras
Bengaluru; Bangalore
Yangon; Rangoon
Ho Chi Minh City; Saigon
Saint Petersburg; St Petersburg; St. Petersburg; Leningrad; Petrograd
Volgograd; Stalingrad
Istanbul; Constantinople
İzmir; Smyrna
Astana; Nur-Sultan
Almaty; Alma-Ata
Tbilisi; Tiflis
Gdańsk; Danzig
Wrocław; Breslau
New York City; NYC; New York, New York
Washington, D.C.; Washington DC
The Hague; Den Haag
Mecca; Makkah
Aleppo; Halab
`;

/** The states among them, by their first form. */
export const STATE_NAMES: readonly (readonly string[])[] = rowsOf(STATES);

/** Each name with all its forms, itself first. */
export const NAMES: readonly (readonly string[])[] = [
  ...rowsOf(ORGANISATIONS),
  ...STATE_NAMES,
  ...rowsOf(CITIES),
];

function rowsOf(table: string): readonly (readonly string[])[] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split('; '));
}
