extension ModelTemplate {
  static let matchedText =
    editorHint + """
      # Customers matched to teams by language and culture: about 150 people. French and German began in
      # Dublin; now Paris and Berlin open, and tenured representatives move home. Put in your own numbers,
      # then run: muster hire

      company: Example
      currency: USD

      teams: [North America, Latin America, EMEA English, French, German, APAC]

      segments:
        - name: Paid, North America
          team: North America
          customers:
            now: 6000
            adds: 180
            churn: 1.5%
            recentAdds: [170, 175, 180]
            salesUncertainty: 8%
            retentionUncertainty: 10%
          incidentRateByAge: [3, 1.8, 1.25]   # first month, second month, then every later one
        - name: Free
          team: North America
          customers: {now: 30000, adds: 1000, churn: 3%}
          incidentRate: 0.05
        - name: Paid, Latin America
          team: Latin America
          customers:
            now: 1600
            adds: 60
            churn: 1.8%
            recentAdds: [50, 55, 60]
            salesUncertainty: 15%
          incidentRateByAge: [3, 1.8, 1.25]
        - name: Paid, EMEA in English
          team: EMEA English
          customers:
            now: 2150
            adds: 75
            churn: 1.5%
            recentAdds: [70, 70, 75]
            salesUncertainty: 12%
          incidentRateByAge: [3, 1.8, 1.25]
        - name: Paid, France
          team: French
          customers:
            now: 1190
            adds: 50
            churn: 1.4%
            recentAdds: [40, 45, 50]
            salesUncertainty: 18%
          incidentRateByAge: [3, 1.8, 1.25]
        - name: Paid, Germany
          team: German
          customers:
            now: 1190
            adds: 50
            churn: 1.3%
            recentAdds: [40, 45, 50]
            salesUncertainty: 18%
          incidentRateByAge: [3, 1.8, 1.25]
        - name: Paid, Asia and Australia
          team: APAC
          customers:
            now: 1580
            adds: 65
            churn: 1.6%
            recentAdds: [55, 60, 65]
            salesUncertainty: 15%
          incidentRateByAge: [3, 1.8, 1.25]

      streams:
        - name: Partner portal
          ticketsPerMonth: 400
          owner: Partner team
          team: North America
          merged: true
        - name: App store reviews
          ticketsPerMonth: 120
          owner: Product
          team: EMEA English
          merged: false
          duplicates: 30%

      ticketsPerRepPerMonth:
        measured: 300                     # as counted, with meetings, breaks and leave in it
        lowerBy: 20%                      # to a level that every hire can reach
        reading: divided                  # 300 ÷ 1.2 = 250; "times" would be 300 × 0.8 = 240
        spread: 15%
      targetUtilisation: 86%
      ramp: [20%, 45%, 70%, 85%]
      attrition:
        byTenure:
          - {untilMonth: 6, monthly: 3%}
          - {untilMonth: 24, monthly: 1.8%}
          - {monthly: 1.2%}
        overloadAbove: 100%
        overloadFactor: 1.5

      roles:
        - {name: Representative, salary: 51000, hiringCost: 4500}
        - name: Specialist
          escalationRate: 10%
          ticketsPerMonth: 130
          coachingHoursPerNewHire: 8
          salary: 64000
          hiringCost: 6500
          attrition: 1%
        - {name: Manager, spanOfControl: 9, salary: 90000, hiringCost: 10000, attrition: 0.8%}

      # Who moves home keeps their place in the list under the team; the backfill is a hire like others.
      people:
        - {team: North America, role: Representative, count: 50}
        - {team: North America, role: Specialist, count: 10}
        - {team: North America, role: Manager, count: 7}
        - {team: Latin America, role: Representative, count: 12}
        - {team: Latin America, role: Specialist, count: 3}
        - {team: Latin America, role: Manager, count: 2}
        - {team: EMEA English, role: Representative, count: 16}
        - {team: EMEA English, role: Specialist, count: 4}
        - {team: EMEA English, role: Manager, count: 3}
        - {team: French, role: Representative, count: 9}
        - {team: French, role: Specialist, count: 2}
        - {team: French, role: Manager, count: 2}
        - {team: German, role: Representative, count: 9}
        - {team: German, role: Specialist, count: 2}
        - {team: German, role: Manager, count: 2}
        - {team: APAC, role: Representative, count: 12}
        - {team: APAC, role: Specialist, count: 3}
        - {team: APAC, role: Manager, count: 2}

      hiring:
        timeToFillDays: 50
        noticeDays: 30
        classMonths: [1, 3, 5, 7, 9, 11]  # training classes start every other month
        classSize: 12
        graduation: 92%
        policy: {buffer: 5%}

      sites:
        - {name: Boston, timeZone: America/New_York, hours: daily 7-20,
            languages: [English, Spanish, Portuguese], worksOnHolidays: true}
        - {name: Dublin, timeZone: Europe/Dublin, hours: daily 8-18, languages: [English, Spanish],
            holidays: IE, costPerHour: 27}
        - {name: Paris, timeZone: Europe/Paris, hours: Mon-Fri 9-18, languages: [French, English],
            holidays: FR, costPerHour: 30}
        - {name: Berlin, timeZone: Europe/Berlin, hours: Mon-Fri 9-18, languages: [German, English],
            holidays: DE-BE, costPerHour: 30}
        - {name: Singapore, timeZone: Asia/Singapore, hours: daily 9-18, languages: [English],
            holidays: SG, costPerHour: 24}

      languages:
        - {name: English, share: 70%}
        - {name: Spanish, share: 8%}
        - {name: French, share: 9%}
        - {name: German, share: 9%}
        - {name: Portuguese, share: 4%}

      channels:
        - {name: phone, kind: phone, share: 28%, handleMinutes: 14}
        - {name: chat, kind: chat, share: 27%, handleMinutes: 12}
        - {name: email, kind: email, share: 39%, handleMinutes: 18}
        - {name: social, kind: social, share: 6%, handleMinutes: 9}

      regions:                            # where customers are, by share, and what they speak
        - {name: North America, timeZone: America/New_York, share: 44%, language: English}
        - {name: Latin America, timeZone: America/Bogota, share: 12%,
            languages: {Spanish: 65%, Portuguese: 35%}}
        - {name: United Kingdom and Ireland, timeZone: Europe/London, share: 14%, language: English}
        - {name: France, timeZone: Europe/Paris, share: 9%, language: French, holidays: FR}
        - {name: Germany, timeZone: Europe/Berlin, share: 9%, language: German, holidays: DE}
        - {name: Asia and Australia, timeZone: Asia/Singapore, share: 12%, language: English}

      supportHours:
        shifts: {paidHours: 8, startsEvery: 1h, meal: 1h}

      """
}
