/**
 * Made by resources/fonts/make-fonts.py: the classes of the characters of `fontCoverage` on the left and on the right
 * of a pair, two letters of base 36 each; then for each left class, between spaces, right class and thousandths of
 * the size plus 648, four letters a pair.
 */
export const kerning = {
  normal: {
    left:
      '0001020101010302040105060708090a0b010c0d0e0f0g0h0i0j0k0k0101010l0m0n0o0p0q0r0s0t010u0v0w0x01010q0y0z' +
      '1011120v131415161718191a0101011b1c1d011e1f1g1h011i1j1k1h1h1c1c1l1m1n1o1p1q1q1r1q1s181i0101011t1d0101' +
      '011i010101011u0101011v0101010101010101011w0101011x0n0n0n0n0n0n0r0p0r0r0r0r0u0u0u0u0q010q0q0q0q0q010q' +
      '0v0v0v0v161y1z1b1b1b1b1b1b1e1d1e1e1e1e01012021221h1c1c1c1c1c011c1p1p1p1p1q1c1q23240n2425262728272827' +
      '28292a29012b2c2b2c2d2c2b2c2e2f2e2f2e2f2g2h2i012j2k2i012l2m2n2o01012p2q2p2r2p2s012h012h012h292t0r1e2u' +
      '2v2u2v2w2x2w2x2w2x2y2z2y302l312l312l312l323334353435363736373637012w2x2y382m010101010101333433343334' +
      '013534010808393a09393a090101091u1w01010101010101',
    right:
      '000102030304050203060708090a0b0c0d0e0f0g0h0i0j0k0l0m0n0o0303030p0q0r0s0t030s0s0t0s0u0v030303030t030t' +
      '030w0x0y0z1011121303141503160317181919191a1b181c1d18181e1e191f191e1g1h1i1j1j1k1j1l030315030303190303' +
      '1m03030303031n0303031o0303030303030303031p0303031q0r0r0r0r0r0r1r0t0s0s0s0s0u0u0u0u03030t0t0t0t0t030t' +
      '0y0y0y0y12030317171s1t1u1717191919191v1w1c1x1y191e19191z202103191i1i1i1i1j1f1j22230r2322242526252625' +
      '260326032603260326032603262527252725270328292a292b291c292b032c0303032c032c032c032d032d032d25260t1903' +
      '2d032d2e2f2e2f2e2f2g2h2g2h2i2j2i2j2i2j2i2j2k2l2m2l2m2n2o2n2o2n2o032e2f2g2h2p0303030303032k2l2k2l2k2l' +
      '032m2l030a0a2q2r2s2q2r2s03030b1n1p03030303030303',
    pairs:
      '0rhq0xhg0zhg10hg12h61jhq  0eik0hgw0kj40lhg0rgm0vee0xiu0zik10ik17hq19h61aiu1ghg1hiu1shq1thq1uhq1vh61z' +
      'h620h621h6 0wh60xgc0yh60zgm10h612g21jh6 0dhg0rhg0thg17hg19gw1djo1shg1thg1uhg1vgw1zgw20gw21gw 09gc0bg' +
      'c0rg20vg20xik17hg19hg1aiu1rey1shg1thg1uhg1vhg1zhg20hg21hg2sgc 0eh60hik 07gc0eh60ria0th60xg20ygw0zgw1' +
      '0h611ia12gc19hq1dik1hhg1jgw1vhq1zhq20hq21hq2qgw2rgm 0dik0hj40iia0rhq0tia0vj40xgw0zh610hl11hg19ia1bik' +
      '1hhq1jhq1via1zia20ia21ia 07gc0eh60ria0th60xg20ygw0zgw10h611ia12gc19hq1hhg1jgw1vhq1zhq20hq21hq2qgw2rg' +
      'm 0cf80hgm0kje0rgm0tgw0vey0wh60xj412ik17gm19gc1aia1bgw1eh61fh61ggm1igw1jhg1kgw1rgh1sgm1tgm1ugm1vgc1z' +
      'gc20gc21gc 06hg0aik 0ghq0hh60lhq 0ch60mhz 02gw08ik0aik0fhg0hia0mh6 0ch60ehg0ghg0ihq0jhw0mhq 0ch60ehg' +
      ' 02j404iu09h60bh60cgm0eik0gia0hgm0kiu0lhg15ia1oje2sh6 02hg0chq0ehg0fhq0khq0mh6 0cgm0fhg0hhq 0ria0xh6' +
      '0zhg10hq12h619hv1vhv1zhv20hv21hv 0rgm 0xgw12h61hh6 00hq01hq02gm06hg07g209ia0ahq0bia0cia0pgm0rik0thg0' +
      'whk0xgm0yh60zgw10h611ij12gm14gm19hn1ahq1hhg1ihl1jh61vhn1zhn20hn21hn2qg22rg22sia 07hg0chg0zhq10hq11hg' +
      '12hg19i71vi71zi720i721i7 0rhq0the0xii0zhz10ia11hq13ia19i21vi21zi220i221i2 06hg09h60aia0bh60cgw0pgw0r' +
      'hg0uh60xhg0zhg10hq11h612h613h614gw1lhq1rh62sh6 0th90whs0xia19hr1jhq1vhr1zhr20hr21hr 09gc0bgc0cg20rgm' +
      '0thu0vgc17ho1rfs1sho1tho1uho1wik1xiu1yiu2sgc 07hg0pgw0xhg0zhg10hq12h62rhg 0th617hp19h61bhg1jhg1shp1t' +
      'hp1uhp1vh61zh620h621h6 09gw0bgw0ch60rh61bhq1rh62sgw 00hg0ph60rih0tgx0yh60zhn10hh11ih12hy19h51bh61chg' +
      '1ih91jgw1ngw1phg1vh51whg1xhg1yhg1zh520h521h52rhg 02fi07g20pgc0ri90th60whq0xg20yhg0zg210gm12fs19hw1ng' +
      'w1vhw1zhw20hw21hw2qee2rey 00h609gc0bgc0cgc0rgm0vfi0xia0zia11hg12hv19hn1cik1jik1nhg1rfi1vhn1wik1xik1y' +
      'ik1zhn20hn21hn2qia2sgc 06hg09iu0aia0biu0cia0pgw0rj40uh60xhg0zhg10hq11iz12h613i514gw1lhq1rje2siu 0ah6' +
      '0ri30thn0vhq0xhx0yhq11i312hq17hx19hq1rhq1shx1thx1uhx1vhq1zhq20hq21hq 0aik0chg0phg0rhq0vi20xhm0zhp10h' +
      'u12hb1fhu1hhc1jhh1rh42qhg 00hg02iu05gw07ik09g20agw0bg20cf80nh60oh60pik0qgw0rgm0th60vfi0whm0xik0zik10' +
      'ik11ia12iu14j417g219fs1bg21eh61fgw1ggw1igw1jhg1kgm1lgw1nfs1rfs1sh61th61ugw1vfs1wj41xjo1yjo1zgm20gw21' +
      'gm2riu2sg2 00hg02ik05hg09h60ah60bh60cgm0nhg0ohg0qhq0rgw0thg0vgm0xik0zii11i512it17hd19h61bhg1cim1eh61' +
      'fh61ghg1ihg1jhq1khq1ngw1phg1rg21shx1thn1uhn1vh61wim1xj11yjb1zh620h621h62sh6 00hg02ik05hg09h60ahl0bh6' +
      '0ch60nhg0ohg0rh60thq0vgw0why0xik10i611hz12in17hw19he1bhg1ihq1nh61rgc1shw1thw1uhw1vhe1wiu1xj41yj41zhe' +
      '20he21he2sh6 09ia0ahg0bia0phq0rij0th60xia0zi510hz12ig17hq19h61jhq1nh61shq1thq1uhq1vh61zh620h621h62qh' +
      'g2sia 00h605gm09gc0bgc0cf80nh60oh60phq0qh60rgm0th60vfs0whn0xiu0zit10in11ig12j414ik17gj19gc1bgc1egw1f' +
      'gm1ggw1igw1jhg1khg1lh61ng21pgw1reo1sgj1thd1uh31vgm1wiu1xiu1yj41zgc20gc21gm2sgc 0tgy19hb1nh61vhb1zhb2' +
      '0hb21hb 0hhg0kiu1djy 0tgw0xf80yh610h612f81chq1djy1jh61whq1xhq1yhq 1dia 02gw06hg0ahq0pgm0xgm12hg14gm1' +
      '9ht1ahr1cht1ghq1hhs1ihr1jht1vht1wht1xht1yht1zht20ht21ht2qh62rh6 02hq06hg09hq0aia0bhq0nhv0ohv0pgw0rhn' +
      '0xfs0zh610he11h612gc14gc19i31ahp1chv1ght1hhn1jhs1khg1lhg1nhg1phg1vi31whv1xhv1yhv1zi320i321i32qh62rhq' +
      '2shq 02ia06hg0phg0xg714hg18ik19hq1aih1ci61hik1vhq1wi61xi61yi61zhq20hq21hq2ria 02h60chg0pgw0qia0xfs0z' +
      'h610he12gc14gm1ahy1bi51hhx1jhw1lhm2qhq2rhq 02iu07j409gw0ah60bgw0ch60pia0qhg17hl19h51ai71bhe1cia1ghk1' +
      'hi81jia1khx1shl1thl1uhl1vh51wia1xiu1yj41zh520h521h52qik2rje2sgw 0xh614h61dik 0ph60xgm14gr1ahv1hhj1jh' +
      'l2qh62rh6 1dik 05hg09hv0ah60bhv0nhv0ohv0qh60xgm17hs19hf1chq1hhq1ji51kim1nhg1shs1ths1uhs1vhf1whq1xhq1' +
      'yhq1zhf20hf21hf2shv 09ia0bia14hg17ig18hv19hw1bhv1ci71hhx1jhr1sig1tig1uig1vhw1wi71xi71yi71zhw20hw21hw' +
      '2sia 06jy09j40cjy0oj40xh614h615k816k81dlm1jiu1qje2sif 00hg02je09g20bg217hn18ia19hn1aiu1bhq1ciu1eia1f' +
      'ia1hip1iia1jik1shn1thn1uhn1vhn1wiu1xiu1yiu1zhn20hn21hn2qiu2rj42sg2 02hg0pgw0xgw14hb19hy1ai41hhy1jht1' +
      'khu1vhy1zhy20hy21hy2qh6 02ik0ahq0phq19ho1ci61ji81lhv1vho1wi61xi61yi61zho20ho21ho2rik 0xh614h6 00hq09' +
      'h60ahq0bh60ch60rh60xhg0zhq11hq12hg14hg17hs19hs1aim1bhu1cik1ghx1hi91jip1shs1ths1uhs1vhs1wik1xik1yik1z' +
      'hs20hs21hs2qik2sh6 0xgm0zhq12hg19hg1ai51bhq1kip1vhg1zhg20hg21hg 0ahl0xgw12h619hh1aia1hia1jia1vhh1zhh' +
      '20hh21hh 0xh60zh610hg12gm1dj4 0zhg12gw19hg1vhg1zhg20hg21hg 0eiu0kje 0xfs0zgw10h611h612g213h619hg1vhg' +
      '1zhg20hg21hg 0sh60tgm0vh60xg20yhg0zh610gw12g217hq19gw1ahg1bhg1ch61ehg1ihg1jgw1shq1thq1uhq1vgw1wh61xh' +
      '61yh61zgw20gw21gw2qhg2rhg 06gm0aia0ch60phg0rhq0zh611gw14hq1rgm 14hg1jhv 02ik0pik1oik 18ia1miu 09hg0b' +
      'hg2shg 22ik25hg26hn2ehk2ggm2hhg2ih62jhl2kh62lh62mgm 26ht2aht2bht2fhq2ggm2hhs2jhr2lht2mhg 22ik25hg26h' +
      'n2ehk2ggm2hhg2ih62jhl2kh62lh62mgm2pjy 26ht2aht2bht2fhq2ggm2hhs2jhr2lht2mhg2piz 22hq25he26i22gii2kia2' +
      'nia 26hq28ik2ai62bi62cik2gg72hik 22hg29h62ghg2khq2mh62nh62ohq 23h624h626gm27gw2dhg2fh62jhg2ohq2phg 2' +
      '5h926hr2ehs2gia2lhq 27i52gfs2hhx2khe2lhw2mgc2ohm 25h926hr2ehs2gia2lhq2pj6 2ghg2khq2mh6 2gh62pik 28iu' +
      ' 2ggm2hhj2lhl 23hp24hp25h626h627hg2lhg 23hp24hp25h626h627hg2lhg2pip 2pih 22h627hq 2pik 22ih25gx26h52' +
      '7h62ahg2bhg2ih62jh92khh2lgw2mhy 23hs24hs26hf2ahq2bhq2ggm2hhq2li5 22i925h626hw2ehq2gg22ihg2kgm2mfs 23' +
      'ig24ig26hw27hv28hv2ai72bi72chv2hhx2lhr2pj4 23h124h126gh27gw2dhg2fgw2hhq2jh62ohb 23ig24ig26hw27hv28hv' +
      '2ai72bi72chv2hhx2lhr 22hn26i32ahv2bhv2fht2gfs2hhn2khe2lhs2mgc2ohg 22i323hx24hx25hn26hq2ghx2ihq2mhq 2' +
      '3hn24hn26hn27hq28ia2aiu2biu2cia2dia2hip2jia2lik 22hq2ghm2hhc2khu2lhh2mhb 26hy2ggw2hhy2lht 22gm23gw24' +
      'g225h626fs27g228iu2aje2dh62ehm2fgw2gik2jgw2kik2lhg2miu2ogw 26ho2ai62bi62li82ohv2pje 26ho2ai62bi62li8' +
      '2ohv 2gh6 2gh62pii 22h623hw24hw25hq26he27hg2aj42ehy2gik2jhq2ki62min 22h623hs24hs26hs27hu2aik2bik2fhx' +
      '2ghg2hi92lip2mhg 22gm23gj24gj25h626gc27gc2aj42dgw2ehn2fgw2giu2jgw2kin2lhg2mj42oh6 25gy26hb 26hh2ggw2' +
      'hia2lia2mh6 26ho2ai62bi62li82ohv2pj9 09gc0bgc0rg20vfs0xik17hg19gm1aiu1ggw1hiu1jik1qgc1rey1shg1thg1uh' +
      'g1vgm1zgm20gm21gm2sgc 09gc0bgc0rg20tgm0ve40xiu17h619gw1aik1bgm1ehg1ggc1qgc1rey1sh61th61uh61vgw1zgw20' +
      'gw21gw2sgc',
  },
  bold: {
    left:
      '0001020101010302040105060708090a0b010c0d0e0f0g0h0i0j0k0k0101010l0m0n0o0p0q0r0s0t010u0v0w0x01010q0y0z' +
      '1011120v131415161718191a011b011c1d1e011f1g1h1i011j1k1l1i1i1d1d1m1n1o1p1q1r1r1s1r1t181u0101011v1e0101' +
      '011u1w0101011x0101011y0101010101010101011z010101200n0n0n0n0n0n0r0p0r0r0r0r0u0u0u0u0q010q0q0q0q0q010q' +
      '0v0v0v0v1621221c1c1c1c1c1c1f1e1f1f1f1f01012324251i1d1d1d1d1d011d1q1q1q1q1r1d1r26270n2728292a2b2a2b2a' +
      '2b2c2d2c012e2f2e2f2g2f2e2f2h2i2h2i2h2i2j2k2l012m2n2l012o2p2q2r01012s2t2s2u2s2v012k012k012k2c2w0r1f2x' +
      '2y2x2y2z302z302z30313231332o342o342o342o353637383738393a393a393a012z30313b2p010101010101363736373637' +
      '0138370108083c3d093c3d090101091x1z01010101010101',
    right:
      '000102030304050203060708090a0b0c0d0e0f0g0h0i0j0k0l0m0n0o0303030p0q0r0s0t030s0s0t0s0u0v030303030t030t' +
      '030w0x0y0z1011121314151603170318191a1a1a1b1c191d1e19191f1f1a1g1a1f1h1i1j1k1k1l1k1m03141603031n1a0303' +
      '1o141n0303031p0303031q030303031r030303031s0303031t0r0r0r0r0r0r1u0t0s0s0s0s0u0u0u0u03030t0t0t0t0t030t' +
      '0y0y0y0y12030318181v1w1x18181a1a1a1a1y1z1d20211a1f1a1a222324031a1j1j1j1j1k251k26270r2826292a2b2a2b2a' +
      '2b032b032b032b032b032b032b2a2c2a2c2a2c032d2e2f2e2g2e1d2e2g032h0303032h032h032h032i032i032i2a2b0t1a03' +
      '2i032i2j2k2j2k2j2k2l2m2l2m2n2o2n2o2n2o2n2o2p2q2r2q2r2s2t2s2t2s2t032j2k2l2m2u0303030303032p2q2p2q2p2q' +
      '032r2q030a0a2v2w2x2v2w2x03030b1p1s030303032y0303',
    pairs:
      '0rhq0xhg0zhg10hg12h61khi  0eic0hg80kiw0lhg0rge0vem0whs0xiu0zik10ik18hi1ah61biu1hh81ij21vhi1whi1xhi1y' +
      'h622h623h624h6 0wh60xgk0yhm0zgm10he12g21khm 0dhg0rhg0thg0vhk18hg1agw1chk1ejw1vhg1whg1xhg1ygw22gw23gw' +
      '24gw 09fo0bfo0rg20vg20xik18hg1ahg1bim1uey1vhg1whg1xhg1yhg22hg23hg24hg2xfo 0eh60his 07fo0eh60ria0th60' +
      'xfu0ygw0zgo10h611ia12fw1ahq1eis1ih81kgw1yhq22hq23hq24hq2vg82wg6 0dik0hjk0iia0rhi0tii0vj40xgw0zh610hx' +
      '11hg12gv1aie1cik1ihq1khq1yie22ie23ie24ie 07fo0eh60ria0th60xfu0ygw0zgo10h611ia12fw1ahq1ih81kgw1yhq22h' +
      'q23hq24hq2vg82wg6 0cec0hgm0kje0rfq0tgw0vf60wh60xio12ik18gm1ag41bi21cgo1fgy1gh61hge1jgw1khg1lgw1ufx1v' +
      'gm1wgm1xgm1yg422g423g424g425h6 06hg0aik 0ghy0hhu0lhq 0ch6 02h408ik0aik0ehs0fhw0hia0mhe 0che0ehg0ghg0' +
      'ihw0jhr0mhy 0ch60eh80khs 02iw04iu09h60bh60cgm0eik0gia0hgu0kiu0lhg16ia1qj62xh6 02hg04hc0chi0ehg0fhq0k' +
      'hq0mhm 0cgm0fhg0hhy 0ria0xh60zhg10hq12gy1ahv1yhv22hv23hv24hv 0rge 0xgw12he1ihu 00hq01hq02ge06hg07g20' +
      '9ia0ahi0bia0cii0pge0rio0th80whh0xg60yh60zgo10gy11ij12g615fq1ahl1bhi1ih41jhp1kgy1yhl22hl23hl24hl2vg22' +
      'wg22xia 07hg0chg0zhi10hq11hg12hg1aib1yib22ib23ib24ib 0rhq0thk0xic10ia11hi13ia 06hg09h60aii0bh60cgw0p' +
      'go0rh80uhh0xhg0zhg10hq11gq12gu13he15gw1mhy1ugq2xh6 0thh0whv0xia1ahj1khq1yhj22hj23hj24hj 09gk0bgk0cga' +
      '0rgm0thw0vh018hq1ufs1vhq1whq1xhq1zi420im21im2xgk 07hg0pgw0xh80zhg10hi11hs12gm2whg 0thh18hv1ahb1ch81k' +
      'hg1vhv1whv1xhv1yhb22hb23hb24hb 09gw0bgw0ch60rh61chv1ugy2xgw 00hg0pgy0rij0tgk0yhe0zi210hw11if12ib1agq' +
      '1cgy1dh81jh81kgo1pgo1shg1ygq1zh820h821h822gq23gq24gq2wh0 02fy07g20pfw0ri80th60whq0xfm0yhg0zg210gm12f' +
      'k1ahv1dhk1pgw1yhv1zhk20hk21hk22hv23hv24hv2veu2wf6 00h609gc0bgc0cg40rgm0vf20xia0zi411h812hg18hs1ahy1d' +
      'ik1kik1phg1ueu1vhs1whs1xhs1yhy1zik20ik21ik22hy23hy24hy2via2xgc 06hg09i20aii0bi20cia0pgo0riw0uhh0xhg0' +
      'zhg10hq11ij12gu13i515gw1ej51mhy1uiy2xi2 09hs0ahe0bhs0nhs0ohs0rig0thp0vha0xhr0yhq11ic12h418hw1aho1uhq' +
      '1vhw1whw1xhw1yho22ho23ho24ho2xhs 02hs0ais0chg0pho0rho0vi40xht0zhl10hw12hf1gho1ihn1khf1uh225ho2vhg 00' +
      'hg02iu05h407ik09fu0agw0bfu0cf80nh60oh60pik0qgw0rg60the0vfa0whs0xif0zik10ik11i212im15io18ga1afs1cg21f' +
      'gq1ggw1hgo1jgw1kh81lgu1mgw1pfk1sgf1uf41vh61whe1xhc1yfs1zj420j821j822gu23go24gu25gw2wiu2xfu 00hg02ik0' +
      '5h009gq0ah60bgq0cge0nhg0ohg0qhq0rgo0thg0vg60whp0xik0zik11i512it18gp1agx1ch81dhy1fh41ghe1hh01jhg1khq1' +
      'lha1pgg1sh01ufu1vh91wh71xgz1ygx1zhy20ih21ir22gx23gx24gx25he2xgq 00hg02ik05hw09h60ahx0bh60ch60nho0oho' +
      '0rgy0thq0vg80whu0xik10i912io18hu1ah11ch81jho1ph61ufw1vhu1whu1xhu1yh11zie20io21iw22h123h124h12xh6 09i' +
      'a0ahg0bia0phi0rij0tgq0xi20zi512ie18hq1agq1kha1pgq1vhq1whq1xhq1ygq22gq23gq24gq2vh02xia 00h605gm09fw0a' +
      'gv0bfw0cfw0ngy0ogy0phi0qhe0rg60tgu0ven0wh90xim0zit10io11ie12j215ik18g51afw1cfw1fgo1ggm1hgg1jgw1kh01l' +
      'h01mgy1pfm1sg81uds1vg51wgr1xgp1yge1zie20ie21iw22fw23fw24g625gm2xfw 0th61ahm1ph61yhm22hm23hm24hm 0hho' +
      '0kiu1chs1ejy 0tgw0xf80yh610h612fw1dhi1eke1kh61zhi20hi21hi 1ej2 1ek9 02gw06hg0ahq0pgu0xgm12h815gq1ahu' +
      '1bhr1dhr1hht1ihq1jhs1khi1yhu1zhr20hr21hr22hu23hu24hu2vhu2wh6 02hy06hg09hq0aie0bhq0chc0nhv0ohv0pgw0rh' +
      'l0xfs0zgx10h111gq12fw15g41ai11dhn1hhs1ihy1khi1lh81mhk1phg1shg1yi11zhn20hn21hn22i123i124i12vhe2why2xh' +
      'q 02hu06hg0phg0xgb15hc18i219ik1ahk1bij1di81iik1vi21wi21xi21yhk1zi820i821i822hk23hk24hk2vi82wia 02h60' +
      '9hw0bhw0chg0pgo0qia0xg00zgx10h112fw15ge1bhz1ci51ihy1khn1mhs2vhi2whq2xhw 02iu07iw09gw0ah60bgw0ch60pia' +
      '0qhg18hk1ahb1bid1chh1dia1hhp1iia1ki41lhr1vhk1whk1xhk1yhb1zia20iu21iw22hb23hb24hb2vis2wiy2xgw 0xgq15g' +
      'y1ej0 0pgy0xgm15gz1bhz1dhs1iht1khh1zhs20hs21hs2vh62wh6 1ej0 05hg09hr0agy0bhr0nhr0ohr0qh60xgu18hm1ah4' +
      '1dhq1ihq1ki91lio1phg1vhm1whm1xhm1yh41zhq20hq21hq22h423h424h42xhr 09ia0bia15hg18ia19hq1ahm1chk1dhf1ih' +
      'i1khi1via1wia1xia1yhm1zhf20hf21hf22hm23hm24hm2xia 06jy09j40cke0oj40xgq14iw15gy16ko17l41ema1giw1kiu1n' +
      'io1tju25iw2whs2xiu 00hg02j609g20bg218hp19ia1ahl1biu1cht1dij1fia1gia1iip1jia1ki71vhp1whp1xhp1yhl1zij2' +
      '0ij21ij22hl23hl24hl25ia2vim2wj42xg2 02hg0pgw0xgo15h31ai21bi11khs1lho1yi222i223i224i22vhe 02i40ahq0ph' +
      'q0qhk1ahm1di21khx1mhz1yhm1zi220i221i222hm23hm24hm2wic 0xgq15gy 00hi09gi0ahq0bgi0ch60rgy0xh80zhq11ha1' +
      '2h015hg18hi1ahi1big1chn1die1hhs1iif1kip1vhi1whi1xhi1yhi1zie20ie21ie22hi23hi24hi2vik2xgi 0xgu0zha12h0' +
      '1ah81bi31chi1hhp1lip1yh822h823h824h82whs 0ahl0xgw12gy1ahl1bia1iia1kia1yhl22hl23hl24hl 1ejc 0xh60zgy1' +
      '0hg12gm1ejc 1eio 0xgf0zh012g81ahg1yhg22hg23hg24hg 0eim0kje 0xfk0zgg10h611gq12fm13h61ahw1yhw22hw23hw2' +
      '4hw 0sh60tgu0vgq0xg20yho0zgi10gg12f618h21agw1bh01ch81dh61fh81jh01kgo1vh21wh21xh21ygw1zh620h621h622gw' +
      '23gw24gw2vh02wh0 06gm0aii0cgy0ph80rha0zh611gw15hi1ug6 15h81khn 02j00pj816iw19io1qis1rig25ig2wiw2yiw ' +
      '16ig19iq1oj22yiw 09h80bh82xh8 26io2ah82bhl2jhh2lg62mh42nh62ohp2pgy2qgy2rg6 2bhu2fhr2ghr2kht2lgm2mhq2' +
      'ohs2qhi2rh8 26io2ah82bhl2jhh2lg62mh42nh62ohp2pgy2qgy2rg62uk8 2bhu2fhr2ghr2kht2lgm2mhq2ohs2qhi2rh82uj' +
      'k 26hq2ahk2lic2pia2sia 27i228i229i22bhk2dik2fi82gi82hik2lgb2mik 26h82ehh2lhg2phq2rgu2she2thy 27ga28g' +
      'a29ga2bg62ch42fhk2ghk2ih82kgq2oh82qho2thy2uhw 2ahh2bhj2jhv2lia2qhq 2ci52lg02mhy2ph12qhn2rfw2ths 2ahh' +
      '2bhj2jhv2lia2qhq2ujf 2lh82phi2rgm 2lgq2uj0 2dj2 2fhs2ghs2lgm2mht2qhh 27hv28hv29hv2ahh2bhb2ch82qhg 27' +
      'hv28hv29hv2ahh2bhb2ch82qhg2uj5 2uj4 26h62chv 2uj0 26ij2agk2bgq2cgy2fh82gh82nhe2oh82phw2qgo2rib 27hm2' +
      '8hm29hm2bh42fhq2ghq2lgu2mhq2qi9 26i82ah62bhv2fhk2ghk2jhq2lfm2nhg2pgm2rfk 27ia28ia29ia2bhm2chk2dhq2fh' +
      'f2ghf2hhq2mhi2qhi2ujc 27gz28gz29gz2bgp2cgs2fhk2ghk2ihg2kgs2mhy2ohe2qhk2th3 27ia28ia29ia2bhm2chk2dhq2' +
      'fhf2ghf2hhq2mhi2qhi 26hl2bi12fhn2ghn2khs2lfs2mhy2ph12qhi2rfw2thk 26ig27hw28hw29hw2ahp2bho2lhr2nhq2rh' +
      '4 27hp28hp29hp2bhl2cht2dia2fij2gij2hia2iia2mip2oia2qi7 26ho2lht2mhn2phw2qhf2rhf 2bi22lgo2qhs 26g627h' +
      '428go29ga2ahe2bfs2cg22diu2fiq2igq2jhs2kgo2lif2ogw2pik2qh82rim2tgw 2bhm2fi22gi22qhx2thz2uja 2bhm2fi22' +
      'gi22qhx2thz 2lgq 2lgq2uj5 26gy27hu28hu29hu2ahq2bh12ch82dig2fio2jhu2lik2oho2pi92rio 26gy27hi28hi29hi2' +
      'bhi2chn2fie2gie2khs2lh82mif2qip2rh0 26g627g528g529g52agu2bfw2cfw2dig2fiw2igo2jh92kgg2lim2ogw2pio2qh0' +
      '2rj22tgy 2ah62bhm 2bhl2lgw2mia2qia2rgy 2bhm2fi22gi22qhx2thz2uj5 09fo0bfo0rg20vfk0xik18hg1agu1biu1hh4' +
      '1iiu1kic1tgc1uey1vhg1whg1xhg1ygu22gu23gu24gu2xfo 09fo0bfo0rg20tgu0vec0xiu18gy1agw1bis1ch21fhw1hgs1ii' +
      '81lhk1tgc1uey1vgy1wgy1xgy1ygw22gw23gw24gw2xfo',
  },
}
