namespace GovernanceRules.Files.Tests;

/// <summary>A charter and a register in which every key of the format stands.</summary>
internal static class Everything
{
    public const string Charter = """
        $schema: ../schemas/charter.schema.json
        x-owner: nobody
        format: 1
        charter: everything
        language: da
        name: { da: Alt, en: Everything }
        inForce: { from: 2014-01-01, to: 2021-12-31 }
        replaces: nothing
        clause: C-01
        uses: []
        sources: [ { id: note, title: Notatet, date: 2014-02-03, file: ~ } ]   # a text would be a file beside this one
        clauses:
          - { id: C-01, source: note, section: Indledning, quote: "Ærø, Ølgod og Århus", prefix: Om, suffix: m.fl. }
          - { id: C-02, quote: Q, unchecked: A permission., checkable: true }
        levels: [ consultant, chief, director ]
        otherLevels: [ politician ]
        roles: [ { id: tech-lead, seated: true, clause: C-01 } ]
        attributes:
          - gender
          - { id: mandate, values: [ yes, no ], default: no, verdict: true, clause: C-01 }
        sectors: [ municipal, regional ]
        kinds: [ municipality ]
        competences: [ general-practice ]
        bodies: [ kd-net ]
        traits: [ economic, a, b, c ]
        types: [ trial, t ]
        acts: [ started ]
        clusters:
          - { id: vest, name: Vestklyngen, names: [ { name: { da: Klynge Vest }, from: 2010-01-01, to: 2013-12-31, clause: C-01 } ], kind: somatic,
              inForce: { from: 2007-01-01 }, attributes: { gender: woman }, clause: C-01, note: n, x-note: ignored }
        organisations:
          - { id: viborg, name: Viborg Kommune, kind: municipality, sector: municipal, clusters: [ vest, { id: midt, from: 2014-01-01, to: 2014-12-31, clause: C-01 }, { id: unknown, to: 2013-12-31 } ], code: "791" }
          - { id: lost, clusters: unknown }
          - { id: alone, partOf: viborg, clusters: [] }
        fora:
          - { id: sku, name: SKU, kind: political, organisation: viborg, reportsTo: none, inForce: { to: 2022-06-30 } }
          - { id: ssg, cluster: vest, reportsTo: sku, setUpBy: sku, servedBy: office, succeeds: old, advisory: true,
              decides: [ economic, { word: strategic, severity: warning, inForce: { from: 2014-01-01 }, clause: C-01 } ], mayNotDecide: [ clinical, { allTraits: [ a, b ], type: [ trial, none ], severity: info, inForce: { to: 2015-01-01 }, clause: C-01 }, { type: t }, { allTraits: c } ],
              attributes: { gender: [ woman, man ], mandate: [] }, clause: [ C-01, C-02 ], note: "" }
        constraints:
          - id: COUNT
            forum: [ ssg, sku ]
            count: { members: { forum: sku, role: [ chair, any ], level: [ chief, { atLeast: director, atMost: politician } ], sector: municipal, kind: k, organisation: viborg, group: viborg,
                                cluster: own, competence: c, person: p 1, standsInFor: [ any, p2 ], appointedBy: kd-net, nominatedBy: kosu, approvedBy: [ sku, viborg ], ended: [ resigned, other ], endedBy: sku, line: [ A, B ], also: { forum: fu }, anyOf: [ { role: chair }, {} ], not: { gender: man }, gender: woman, x-why: ignored },
                     distinct: organisation, per: cluster, over: all, among: { kind: somatic, organisation: viborg }, min: 1/3, max: 33.3%, except: { vest: { exactly: 2 }, midt: {} } }
            severity: { min: error, max: warning }
            inForce: { from: 2015-01-01 }
            when: { members: { role: any }, min: 5 }
            grace: 30d
            remedy: { da: Udpeg flere., en: Appoint more. }
            waivable: { by: [ kosu, sku ] }
            clause: C-01
            note: free text
          - { id: FORA, count: { fora: { forum: a, kind: b, cluster: c, reportsTo: none, setUpBy: d, servedBy: e, not: [ { kind: f }, { gender: x } ] }, exactly: 8 }, severity: info }
          - { id: ORGANISATIONS, forum: { kind: theme-group }, count: { organisations: { organisation: a, group: a, sector: [ b, c ], cluster: own, anyOf: [ { kind: d } ] }, per: sector, over: present, max: 2 } }
          - { id: CLUSTERS, count: { clusters: { cluster: a, organisation: b }, per: gender, over: [ x, y ], min: 0 } }
          - { id: COMPARE, forum: ssg, compare: { members: {}, relation: overlap, with: { forum: sku }, by: person, min: 2 } }
          - { id: EVERY, forum: ssg, every: { members: {}, is: { level: { atLeast: chief } } }, waivable: { by: kosu } }
          - { id: SEATS, forum: ssg, seats: { closed: true, disjoint: true, members: {}, lines: [ { name: A, members: {}, exactly: 7, inForce: { to: 2015-01-01 }, clause: C-01, note: n }, { name: B, min: 0, max: 2 } ] } }
          - { id: SHARED, forum: ssg, shared: { role: chair, between: [ municipal, regional ], disjoint: true, members: {}, min: 1, max: 2, except: {} } }
          - { id: EVERY-CLUSTER, forum: ssg, everyCluster: { members: {}, exactly: 1, over: [ vest ], among: { kind: somatic } } }
          - { id: EVERY-ORGANISATION, forum: ssg, everyOrganisation: { kind: municipality, sector: municipal, cluster: own } }
          - { id: EVERY-SECTOR, forum: ssg, everySector: { sectors: [ municipal ], closed: true, disjoint: false } }
          - { id: SKILLS, forum: ssg, competence: { has: [ a, b ], min: 2 } }
          - { id: AT-MOST-PER, forum: ssg, atMostPer: { key: organisation, max: 2 } }
          - { id: BALANCE, forum: ssg, balance: { key: gender, over: [ woman, man ], min: 40% } }
          - { id: BALANCE-GREATER, forum: ssg, balance: { key: gender, over: [ woman, man ], min: { greaterOf: [ 1/3, 2 ] }, max: { lesserOf: [ 60%, 5 ] } } }
          - { id: COUNT-OTHERS, forum: ssg, count: { members: {}, min: { of: { sector: municipal }, share: 1/2, rounded: down }, lessThan: { of: { forum: sku }, share: 100% }, odd: true } }
          - { id: MIRROR, forum: ssg, mirror: { of: sku, members: { sector: municipal }, politicians: {}, by: organisation, exact: true } }
          - { id: MIRROR-SEVERAL, forum: ssg, mirror: { of: [ sku, kosu ] } }
          - { id: SEPARATE-SELECTED, forum: ssg, separate: { from: { kind: theme-group }, members: { forum: { kind: b }, atLeast: 2, of: [ { sector: municipal }, { role: chair }, { also: { forum: own, within: 12m } } ], since: { atLeast: 18m } } } }
          - { id: DRAWN-FROM, forum: ssg, drawnFrom: { forum: sku } }
          - { id: OVERLAP, forum: ssg, overlap: { with: sku, min: 1 } }
          - { id: SEPARATE, forum: ssg, separate: { from: sku } }
          - { id: LEVEL, forum: ssg, level: { atMost: director }, asked: atAppointment, grace: { until: 2015-01-01 }, when: { exactly: 5 }, remedy: Do it. }
          - { id: LEVEL-WHEN, forum: ssg, level: { atMost: director }, when: { moreThan: 1, lessThan: 9 } }
          - { id: LEVEL-WHEN-AT-MOST, forum: ssg, level: { atMost: director }, when: { max: 9 } }
          - { id: APPOINTED-BY, forum: ssg, appointedBy: { body: kosu } }
          - { id: TOP-POST, forum: ssg, topPost: { role: chair, of: sku, among: { sector: municipal }, by: organisation } }
          - { id: MEETINGS, forum: ssg, meetings: { perYear: { min: 4, max: 5 }, every: { max: 13m }, notice: { min: 10d } } }
          - { id: MEETS-BEFORE, forum: ssg, meetsBefore: { forum: sku, days: { min: 14, max: 21 }, orAfter: false } }
          - { id: TERM, forum: a, term: { length: 2y, begins: 07-01, ends: 06-30, members: {} } }
          - { id: TERM-LIMIT, forum: a, termLimit: { consecutive: 2, lifetime: 4, years: 8, notCounting: { upTo: 1y }, breakOf: 6m, members: {} } }
          - { id: ROTATION, forum: a, rotation: { role: chair, per: sector, every: 1y, members: {} } }
          - { id: VACANCY, forum: a, vacancy: { filledWithin: 60d, lines: [ x ] } }
          - { id: QUORUM, forum: a, quorum: { of: members, min: 1/2, chair: true, members: {} } }
          - { id: QUORUM-MORE, forum: a, quorum: { moreThan: 1/2, lessThan: 9 } }
          - { id: ATTENDANCE, forum: a, attendance: { min: 2/3, per: year, members: {} } }
          - { id: ATTENDANCE-MISSED, forum: a, attendance: { missed: 3, inARow: true } }
          - { id: DEPUTIES, forum: a, deputies: { per: member, exactly: 1, by: organisation, members: {} } }
          - { id: MAJORITY, forum: a, majority: { of: present, moreThan: 1/2, against: { max: 0 }, when: { type: x, traits: [ y ], allTraits: [ z ] }, tie: chair, members: {} } }
          - { id: MAJORITY-LEAST, forum: a, majority: { min: 2/3, against: { lessThan: 3 } } }
          - { id: RECUSAL, forum: a, recusal: { members: {} } }
          - { id: TERM-BOUNDS, forum: a, term: { min: 6m, max: 104w } }
          - { id: SUB-FORA, subFora: { kind: theme-group, named: [ a, b ], closed: true } }
          - { id: SAME-NUMBER, forum: ssg, sameNumber: { members: {}, with: { forum: sku }, differ: { max: 1 } } }
          - { id: STAGGERED, forum: ssg, staggered: { per: ends, members: { begins: 2014, ends: [ 2016, 2017 ] }, min: 1/3, max: 2/3, over: present, except: { 2016: {} } } }
          - { id: PROPORTIONAL, forum: ssg, proportional: { by: gender, votes: { a: 120, b: 80 }, method: largest-remainder, quota: droop, tolerance: 1 } }
          - { id: PROPORTIONAL-TALLY, forum: ssg, proportional: { by: gender, votes: election, of: posts, method: sainte-lague, firstDivisor: 1.4, alliances: { x: [ a, b ] }, minimum: 1, maximum: { a: 4 }, keepMajority: true } }
        escalations:
          - { id: TO, from: { kind: theme-group }, when: { type: t, traits: [ a ], allTraits: [ b, c ], reaches: [ ssg, sku ] }, assessedBy: chair, to: ssg, severity: warning,
              inForce: { from: 2014-01-01 }, waivable: { by: kosu }, clause: C-01, note: n }
          - { id: ROUTE, route: [ ssg, { forum: { kind: k }, act: piloted, by: chair, orElse: sku }, { forum: ssg, by: { members: {}, min: 2 } }, { forum: ssg, by: { moreThan: 1/2 }, within: 2w }, { kind: [ a, b ] }, { organisation: viborg, act: [ approved, decided ], after: 14d, within: 6w, from: raised }, { all: [ ppu, concerned ], act: approved, after: 1d, within: 2m, from: decided } ] }
          - { id: NEXT, from: ssg, next: [ sku ] }
        """;

    public const string Register = """
        register: everything
        charter: ./everything.charter.yaml
        clause: C-01
        covers: { from: 2014-01-01, to: 2014-12-31, fora: [ sku, ssg ], allFora: true, meetings: true, clause: C-01 }
        people:
          - { id: "Åse Øst, 12", name: Åse, competences: [ general-practice ], attributes: { gender: woman }, clause: C-01 }
          - { id: p2, competences: [] }
        memberships:
          - { forum: ssg, person: p1, organisation: viborg, role: chair, level: director, from: 2014-01-01, to: 2015-12-31, appointedBy: kosu, nominatedBy: sku, approvedBy: viborg, ended: expired, endedBy: ssg, line: A, standsInFor: p2, votes: 2, attributes: { gender: [] }, clause: [ C-01 ] }
          - { forum: ssg, person: p2 }
          - { forum: sku, vacant: true, organisation: none, role: chair, from: 2014-02-01 }
        membershipsFrom:
          - members.csv
          - { file: list.csv, header: 2, columns: { Navn: person, Fra: from, Rolle: role }, values: { role: { Formand: chair, "-": null } }, forum: sku, dates: d/M-yyyy, encoding: windows-1252 }
          - { file: list.xlsx, sheet: Medlemmer, forum: sku, dates: [ dd-MM-yyyy, d. MMMM yyyy ] }
        meetings: [ { forum: sku, date: 2014-03-03, announced: 2014-02-20, extraordinary: true, present: [ p1 ], clause: C-01 }, { forum: sku, date: 2014-03-04 } ]
        matters:
          - { id: telecare, type: trial, traits: [ economic ], concerns: [ viborg ], clause: C-01, steps: [ { forum: ssg, date: 2014-04-01, act: recommended, by: chair, clause: C-01 },
              { organisation: viborg, date: 2014-05-01, act: decided, outcome: rejected } ] }
          - { id: bare }
          - { id: untyped, type: none, traits: [], steps: [ { forum: sku, date: 2014-05-01, act: decided, outcome: adopted } ] }
          - { id: voted, name: { da: Sag, en: Matter }, concernsPersons: [ p1, "Åse Øst, 12" ], steps: [ { forum: ssg, date: 2014-04-02, act: approved, by: [ p1, p2 ], proposedBy: p1, seconded: [ p2 ],
              present: [ p1, p2 ], recused: [], votes: { for: [ p1 ], against: [], abstained: 2 } }, { forum: ssg, date: 2014-04-03, act: decided, votes: {} } ] }
        waivers: [ { constraint: MIRROR, forum: ssg, key: skive, reason: R, decidedBy: kosu, decidedOn: 2022-02-09, from: 2022-02-10, to: 2022-09-15, upTo: 3, downTo: 1, clause: C-01 } ]
        organisations: [ { id: extra } ]
        fora: [ { id: more } ]
        attributes: [ party ]
        tallies: [ { id: election, votes: { a: 120, b: 80 }, clause: C-01 } ]
        draws: [ { forum: ssg, date: 2014-01-07, order: [ b, a ], clause: C-01 } ]
        """;

    public const string CharterTest = """
        format: 1
        charterTest: everything
        charter: ./everything.charter.yaml
        asOf: 2014-03-01
        about: [ LEVEL, COUNT ]
        register: { register: small, memberships: [ { forum: ssg, person: p1 } ] }
        note: free text
        tests:
          - name: One of each.
            asOf: 2014-03-02
            about: LEVEL
            register: everything.register.yaml
            remove: [ { memberships: { forum: ssg, person: p2 } } ]
            change: [ { covers: {}, to: { to: "" } }, { people: { id: p2 }, to: { competences: [ general-practice ] } } ]
            add: [ { meetings: { forum: sku, date: 2014-05-05 } } ]
            violated: [ LEVEL/ssg/p1 ]
            unknown: []
            waived: [ LEVEL/ssg/p2 ]
            held: [ COUNT ]
            notApplicable: [ COUNT/sku ]
            note: ""
        unbroken:
          - { constraint: FORA, because: No register can. }
        """;
}
