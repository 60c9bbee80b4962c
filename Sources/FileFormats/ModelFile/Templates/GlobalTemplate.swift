extension ModelTemplate {
  static let globalText =
    editorHint + """
      # Follow the sun: about 80 people. Boston serves the Americas, Dublin serves Europe, the Middle East
      # and Africa, Singapore serves Asia and Australia; each works in its own daylight. Put in your own
      # numbers, then run: muster hire

      company: Example
      currency: USD

      teams: [AMER, EMEA, APAC]

      segments:
        - name: Paid, Americas
          team: AMER
          customers:
            now: 3800
            adds: 120
            churn: 1.6%
            recentAdds: [110, 115, 120]
            salesUncertainty: 10%
            retentionUncertainty: 10%
          incidentRateByAge: [3, 1.8, 1.25]   # first month, second month, then every later one
        - name: Free
          team: AMER
          customers: {now: 24000, adds: 900, churn: 3%}
          incidentRate: 0.055
        - name: Paid, EMEA
          team: EMEA
          customers:
            now: 2180
            adds: 80
            churn: 1.6%
            recentAdds: [70, 75, 80]
            salesUncertainty: 15%
            retentionUncertainty: 10%
          incidentRateByAge: [3, 1.8, 1.25]
        - name: Paid, APAC
          team: APAC
          customers:
            now: 1030
            adds: 50
            churn: 1.8%
            recentAdds: [40, 45, 50]
            salesUncertainty: 20%
            retentionUncertainty: 10%
          incidentRateByAge: [3, 1.8, 1.25]

      streams:
        - {name: Partner portal, ticketsPerMonth: 220, owner: Partner team, team: AMER, merged: true}
        - name: App store reviews
          ticketsPerMonth: 60
          owner: Product
          team: EMEA
          merged: false
          duplicates: 30%

      ticketsPerRepPerMonth:
        measured: 300                     # as counted, with meetings, breaks and leave in it
        lowerBy: 20%                      # to a level that every hire can reach
        reading: divided                  # 300 ÷ 1.2 = 250; "times" would be 300 × 0.8 = 240
        spread: 15%
      targetUtilisation: 86%
      ramp: [20%, 50%, 75%, 90%]
      attrition:
        byTenure:
          - {untilMonth: 6, monthly: 3%}
          - {untilMonth: 24, monthly: 1.8%}
          - {monthly: 1.2%}
        overloadAbove: 100%
        overloadFactor: 1.5

      roles:
        - {name: Representative, salary: 50000, hiringCost: 4500}
        - name: Specialist
          escalationRate: 10%
          ticketsPerMonth: 130
          coachingHoursPerNewHire: 8
          salary: 63000
          hiringCost: 6500
          attrition: 1%
        - {name: Manager, spanOfControl: 9, salary: 88000, hiringCost: 10000, attrition: 0.8%}

      people:
        - {team: AMER, role: Representative, count: 33}
        - {team: AMER, role: Specialist, count: 7}
        - {team: AMER, role: Manager, count: 5}
        - {team: EMEA, role: Representative, count: 16}
        - {team: EMEA, role: Specialist, count: 4}
        - {team: EMEA, role: Manager, count: 3}
        - {team: APAC, role: Representative, count: 8}
        - {team: APAC, role: Specialist, count: 2}
        - {team: APAC, role: Manager, count: 2}

      hiring:
        timeToFillDays: 50
        noticeDays: 30
        classMonths: [1, 3, 5, 7, 9, 11]  # training classes start every other month
        classSize: 10
        graduation: 92%
        policy: {buffer: 5%}

      sites:
        - {name: Boston, timeZone: America/New_York, hours: daily 7-20, worksOnHolidays: true}
        - {name: Dublin, timeZone: Europe/Dublin, hours: daily 9-18, holidays: IE, costPerHour: 27}
        - {name: Singapore, timeZone: Asia/Singapore, hours: daily 9-18, languages: [English],
            holidays: SG, costPerHour: 24}

      languages:
        - {name: English, share: 76%}
        - {name: Spanish, share: 10%}
        - {name: French, share: 8%}
        - {name: Portuguese, share: 6%}

      channels:
        - {name: phone, kind: phone, share: 30%, handleMinutes: 14}
        - {name: chat, kind: chat, share: 25%, handleMinutes: 12}
        - {name: email, kind: email, share: 40%, handleMinutes: 18}
        - {name: social, kind: social, share: 5%, handleMinutes: 9}

      regions:                            # where customers are, by share, and what they speak
        - {name: North America, timeZone: America/New_York, share: 48%, language: English}
        - {name: Latin America, timeZone: America/Bogota, share: 12%,
            languages: {Spanish: 60%, Portuguese: 40%}}
        - {name: Western Europe, timeZone: Europe/Paris, share: 25%,
            languages: {English: 53%, French: 32%, Spanish: 10%, Portuguese: 5%}}
        - {name: Asia and Australia, timeZone: Asia/Singapore, share: 15%, language: English}

      supportHours:
        candidates:                       # where a site could open next
          - {name: Berlin, timeZone: Europe/Berlin, holidays: DE-BE, costPerHour: 30}

      """
}
