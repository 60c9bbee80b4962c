extension ModelTemplate {
  static let internationalText =
    editorHint + """
      # The first office abroad: about 40 people, a handful of them in Dublin for Western Europe, where
      # most customers outside home are. Four languages, and fewer nights for Boston. Put in your own
      # numbers, then run: muster hire

      company: Example
      currency: USD

      teams: [Boston, Dublin]

      segments:
        - name: Paid, the Americas
          team: Boston
          customers:
            now: 2850
            adds: 110
            churn: 1.8%
            recentAdds: [95, 100, 105]
            salesUncertainty: 12%
            retentionUncertainty: 10%
          incidentRateByAge: [3, 1.25]    # tickets in the first month, then in every later one
        - name: Free
          team: Boston
          customers: {now: 20000, adds: 800, churn: 3%}
          incidentRate: 0.06
        - name: Paid, Western Europe      # grows fastest
          team: Dublin
          customers: {now: 400, adds: 20, churn: 1.5%, recentAdds: [12, 15, 18], salesUncertainty: 25%}
          incidentRateByAge: [3, 1.25]

      streams:
        - name: Partner portal
          ticketsPerMonth: 120
          owner: Partner team
          team: Boston
          merged: false
          duplicates: 15%

      ticketsPerRepPerMonth:
        measured: 300                     # as counted, with meetings, breaks and leave in it
        lowerBy: 20%                      # to a level that every hire can reach
        reading: divided                  # 300 ÷ 1.2 = 250; "times" would be 300 × 0.8 = 240
        spread: 15%
      targetUtilisation: 88%
      ramp: [20%, 50%, 75%, 90%]
      attrition:
        byTenure:
          - {untilMonth: 6, monthly: 3%}
          - {monthly: 1.5%}
        overloadAbove: 100%
        overloadFactor: 1.5

      roles:
        - {name: Representative, salary: 50000, hiringCost: 4500}
        - name: Specialist
          escalationRate: 10%
          ticketsPerMonth: 130
          coachingHoursPerNewHire: 8
          salary: 62000
          hiringCost: 6500
        - {name: Manager, spanOfControl: 8, salary: 86000, hiringCost: 10000}

      people:
        - {team: Boston, role: Representative, count: 26}
        - {team: Boston, role: Specialist, count: 5}
        - {team: Boston, role: Manager, count: 4}
        - {team: Dublin, role: Representative, count: 3}
        - {team: Dublin, role: Specialist, count: 1}
        - {team: Dublin, role: Manager, count: 1}

      hiring:
        timeToFillDays: 50
        noticeDays: 30
        classSize: 6                      # who can start together in one team
        graduation: 90%
        policy: {buffer: 5%}              # on top of the exact need, before rounding

      sites:
        - {name: Boston, timeZone: America/New_York, hours: daily 7-22, worksOnHolidays: true}
        - {name: Dublin, timeZone: Europe/Dublin, hours: Mon-Fri 8-17, holidays: IE, costPerHour: 27}

      languages:
        - {name: English, share: 78%}
        - {name: Spanish, share: 9%}
        - {name: French, share: 7%}
        - {name: Portuguese, share: 6%}

      channels:
        - {name: phone, kind: phone, share: 35%, handleMinutes: 14}
        - {name: chat, kind: chat, share: 20%, handleMinutes: 12}
        - {name: email, kind: email, share: 45%, handleMinutes: 18}

      regions:                            # where customers are, by share, and what they speak
        - {name: North America, timeZone: America/New_York, share: 62%, language: English}
        - {name: Latin America, timeZone: America/Bogota, share: 12%,
            languages: {Spanish: 60%, Portuguese: 40%}}
        - {name: Western Europe, timeZone: Europe/Paris, share: 18%,
            languages: {English: 50%, French: 36%, Spanish: 8%, Portuguese: 6%}}
        - {name: Asia and Australia, timeZone: Asia/Singapore, share: 8%, language: English}

      supportHours:
        candidates:                       # where a site could open next
          - {name: Singapore, timeZone: Asia/Singapore, languages: [English], holidays: SG,
              costPerHour: 24}

      """
}
