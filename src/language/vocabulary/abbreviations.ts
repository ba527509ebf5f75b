/** Abbreviations that keep their full stop; a stop after one does not end a sentence. Without the stop. */
export const abbreviations: ReadonlySet<string> = new Set(
  `mw mevr mvr mej dhr dr drs ir ing mr prof cl clt kl cons cm client gem inw bew jr jrs mnd mnden wk wkn dgn dgd dd d.d nr nrs tel nov dec
  jan feb febr mrt apr jun jul aug sept sep okt ma di wo do vr za zo vm nm u uur min max ca circa incl excl evt resp i.v.m ivm i.p.v ipv t.b.v tbv
  t.o.v t.a.v t.n.v t.w t.z.t tzt m.b.t mbt m.b.v mbv m.n m.i.v o.a oa o.b.v obv o.g o.i.d oid b.v bv bijv bijvb vb d.m.v dmv d.w.z dwz e.d ed e.e.a eea
  enz etc a.d.h.v adhv a.s as p.m pm p.p p.w pw p.j p.u p.k n.a.v nav n.v.t nvt n.t.b n.n.b z.s.m zsm s.v.p svp v.a va v.d vd vnl vlgs afspr afg alg ambt
  aanm terugbet doorverw overdr ingez traj taalschakeltraj bem begel beg bespr bijz bijst bijdr bel corp comp dagbest doch dcht evd eval eventl exempl geb ged gesch gez grp hh hulpv huish indiv indic info inr
  jeugdverpl kind kdn kn kred lft mantelz mdw med mll ned nl o ondst onderst ont ong oud ouderl ov overl part pers poh pol prakt
  psych ptn ref reg rek sch schoolmaatsch soc sol spec st ste stg straf sub sit svb tandh tel tijd toesl tot tst uitk vac verpl verl vert
  verz verw vg vgl vlg vlgd volw voorl vrijw vrijwilligersw werkn werkg wg wn won woningcorp ws zelfst zgn zkh zn dr gebr bez belang verpl alleenst gesp gespr`
    .split(/\s+/)
    // Words that more often end a sentence than are abbreviated.
    .filter(
      (word) =>
        ![
          'tot',
          'tijd',
          'oud',
          'do',
          'as',
          'kind',
          'med',
          'uur',
          'client',
          'o',
          'ov',
          'pol',
          'won',
          'straf',
          'info',
          'bel',
          'sub',
        ].includes(word),
    ),
);
