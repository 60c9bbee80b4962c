extension ModelTemplate {
  static let startupText =
    editorHint + """
      # A startup's support: five representatives, one phone line, 13 hours a day from Monday to Friday.
      # Half of the team works 07:00–16:00 and half 11:00–20:00; when the line is busy, the founder takes
      # a call. Put in your own numbers, then run: muster hire

      company: Example

      customers:
        now: 400                    # at the start of the first month
        adds: 20                    # who joins in a month
        churn: 2%                   # the share that leaves in a month

      ticketsPerMonth: 900          # calls and mails of those customers
      ticketsPerRepPerMonth: 200    # what every hire can reach; contains meetings, breaks and leave

      reps: 5                       # all fully ramped

      streams:
        - name: Founder's inbox     # old customers still write here
          ticketsPerMonth: 25
          owner: the founder
          merged: false             # counted on top, until it comes in through the queue
          growsWithCustomers: false

      hiring:
        timeToFillDays: 40          # from opening a requisition to an accepted offer
        noticeDays: 14              # from there to the first day

      sites:
        - {name: Boston, timeZone: America/New_York, hours: Mon-Fri 7-20}

      channels:
        - {name: phone, kind: phone}

      supportHours:
        occasional: {people: 1, costPerHour: 90, hours: Mon-Fri 9-18}   # the founder takes a call

      """
}
