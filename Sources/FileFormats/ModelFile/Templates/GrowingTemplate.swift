extension ModelTemplate {
  static let growingText =
    editorHint + """
      # A growing team: about 15 people, 13 hours a day, seven days a week. Starts are staggered by the
      # hour from 07:00 to 11:00; who works the weekend has Thursday and Friday off, and the weekend
      # rotates. Put in your own numbers, then run: muster hire

      company: Example
      currency: USD

      # Free users write seldom, paying customers often, and most of all in their first month.
      segments:
        - name: Paid
          customers:
            now: 1180
            adds: 50
            churn: 2%
            recentAdds: [40, 45, 50]      # who joined in the three months before the first one
            salesUncertainty: 15%
          incidentRateByAge: [3, 1.3]     # tickets in the first month, then in every later one
        - name: Free
          customers:
            now: 9000
            adds: 400
            churn: 3%
          incidentRate: 0.05

      streams:
        - name: Legacy address            # one representative watches it on the side
          ticketsPerMonth: 40
          owner: Amy
          merged: false
          duplicates: 10%                 # the same question came in through the queue too
          growsWithCustomers: false

      ticketsPerRepPerMonth:
        measured: 300                     # as counted, with meetings, breaks and leave in it
        lowerBy: 20%                      # to a level that every hire can reach
        reading: divided                  # 300 ÷ 1.2 = 250; "times" would be 300 × 0.8 = 240
        spread: 15%                       # how much people differ
      targetUtilisation: 90%              # the rest is slack for a bad day
      ramp: [25%, 50%, 75%]
      attrition: 1.5%                     # the share of people who leave in a month

      roles:
        - name: Representative
          salary: 48000
          hiringCost: 4000
        - name: Specialist                # takes what the first line can't solve, and coaches
          escalationRate: 10%
          ticketsPerMonth: 120
          coachingHoursPerNewHire: 8
          salary: 60000
          hiringCost: 6000
        - name: Manager                   # schedules, escalations, hiring
          spanOfControl: 8
          salary: 82000
          hiringCost: 9000

      people:
        - {role: Representative, count: 11}
        - {role: Specialist, count: 2}
        - {role: Manager, count: 2}

      hiring:
        timeToFillDays: 45
        noticeDays: 21
        graduation: 90%                   # the share of starters who finish their training
        policy: {bufferReps: 1}           # one more than the model says

      sites:
        - {name: Boston, timeZone: America/New_York, hours: daily 7-20, holidays: US-MA}

      languages:
        - {name: English, share: 100%}

      channels:
        - {name: phone, kind: phone, share: 45%, handleMinutes: 14}
        - {name: email, kind: email, share: 55%, handleMinutes: 18}

      regions:                            # where customers are, by share, and their own clocks
        - {name: The Americas, timeZone: America/New_York, share: 75%, holidays: US}
        - {name: Western Europe, timeZone: Europe/Paris, share: 20%}
        - {name: Asia and Australia, timeZone: Asia/Singapore, share: 5%}

      supportHours:
        shifts: {paidHours: 8, startsEvery: 1h, meal: 1h}
        candidates:                       # where a site could open next
          - {name: Dublin, timeZone: Europe/Dublin, holidays: IE, costPerHour: 27}

      """
}
