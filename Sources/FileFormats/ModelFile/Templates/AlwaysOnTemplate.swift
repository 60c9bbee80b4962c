extension ModelTemplate {
  static let alwaysOnText =
    editorHint + """
      # A promise to be there around the clock: 24 hours from Monday to Friday and 13 hours on weekends,
      # in two teams of about 20 people together. Day shifts lie inside 07:00–20:00 with rotating weekends;
      # night representatives work four days a week. Put in your own numbers, then run: muster hire

      company: Example
      currency: USD

      teams: [Day, Night]

      segments:
        - name: Paid, the Americas
          team: Day
          customers: {now: 1060, adds: 40, churn: 1.8%, recentAdds: [35, 35, 40], salesUncertainty: 15%}
          incidentRateByAge: [3, 1.25]    # tickets in the first month, then in every later one
        - name: Free
          team: Day
          customers: {now: 12000, adds: 500, churn: 3%}
          incidentRate: 0.05
        - name: Paid, the rest of the world   # asleep when the Americas write, and the other way round
          team: Night
          customers: {now: 560, adds: 22, churn: 2%, recentAdds: [18, 20, 22], salesUncertainty: 20%}
          incidentRateByAge: [3, 1.25]

      streams:
        - name: Social media
          ticketsPerMonth: 90
          owner: Marketing
          team: Day
          merged: true                    # comes in through the queue already, and is counted there

      ticketsPerRepPerMonth:
        measured: 300                     # as counted, with meetings, breaks and leave in it
        lowerBy: 20%                      # to a level that every hire can reach
        reading: divided                  # 300 ÷ 1.2 = 250; "times" would be 300 × 0.8 = 240
        spread: 15%
      targetUtilisation: 88%
      ramp: [25%, 50%, 75%]
      attrition:
        byTenure:                         # more leave in their first half year, and after hard months
          - {untilMonth: 6, monthly: 3%}
          - {monthly: 1.5%}
        overloadAbove: 100%
        overloadFactor: 1.5

      roles:
        - {name: Representative, salary: 49000, hiringCost: 4000}
        - name: Specialist
          escalationRate: 10%
          ticketsPerMonth: 130
          coachingHoursPerNewHire: 8
          salary: 61000
          hiringCost: 6000
        - {name: Manager, spanOfControl: 9, salary: 84000, hiringCost: 9000}

      people:
        - {team: Day, role: Representative, count: 10}
        - {team: Day, role: Specialist, count: 2}
        - {team: Day, role: Manager, count: 2}
        - {team: Night, role: Representative, count: 4}
        - {team: Night, role: Specialist, count: 1}
        - {team: Night, role: Manager, count: 1}

      hiring:
        timeToFillDays: 45
        noticeDays: 21
        graduation: 90%
        policy: {buffer: 5%}              # on top of the exact need, before rounding

      sites:
        - {name: Boston, timeZone: America/New_York, hours: "Mon-Fri 0-24, Sat-Sun 7-20",
            worksOnHolidays: true}

      languages:
        - {name: English, share: 100%}

      channels:
        - {name: phone, kind: phone, share: 40%, handleMinutes: 14}
        - {name: chat, kind: chat, share: 15%, handleMinutes: 12}
        - {name: email, kind: email, share: 45%, handleMinutes: 18}

      regions:                            # where customers are, by share, and their own clocks
        - {name: The Americas, timeZone: America/New_York, share: 65%, holidays: US}
        - {name: Western Europe, timeZone: Europe/Paris, share: 25%}
        - {name: Asia and Australia, timeZone: Asia/Singapore, share: 10%}

      supportHours:
        nights: {paidHours: 10, perWeek: 4, premium: 15%}
        candidates:                       # where a site could open next
          - {name: Dublin, timeZone: Europe/Dublin, holidays: IE, costPerHour: 27}

      """
}
