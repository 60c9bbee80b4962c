extension ModelTemplate {
  static let threeNumbersText =
    editorHint + """
      # The model: what your support team knows about itself.
      # Three numbers are enough for a first answer. Put in yours, then run: muster hire

      customers: 1000               # customers you have now
      ticketsPerMonth: 1558         # tickets they write in a month, on every channel
      ticketsPerRepPerMonth: 250    # tickets one representative solves in a month: a level that every
                                    # hire can reach, not the best one's

      # Everything below is optional. Take the "# " away from what you know; until then a default
      # holds, and every answer names it. All the keys: muster schema --reference

      # company: Example
      # start: 2027-01              # the plan's first month; default: next month
      # months: 24                  # how many months to plan

      # How customers come and go, instead of the one number above:
      # customers:
      #   now: 1000
      #   adds: 50                  # who joins in a month; or [50, 60, 70]; or {2027-01: 50, 2027-06: 80}
      #   churn: 2%                 # the share that leaves in a month
      #   salesUncertainty: 10%     # how far off the sales forecast tends to be

      # Where new customers ask more than old ones, instead of ticketsPerMonth:
      # incidentRateByAge: [5, 1]   # tickets in a customer's first month, then in every later one

      # Tickets that come in elsewhere:
      # streams:
      #   - {name: Founder's inbox, ticketsPerMonth: 60, owner: Dana, merged: false}

      # The people there are. Left out, the team is taken to be as large as the first month needs.
      # reps: 5                     # all of them fully ramped

      # How much of a person's time and capacity is planned:
      # targetUtilisation: 85%      # the rest is slack
      # ramp: [25%, 50%, 75%]       # what a new hire solves in the first, second and third month
      # attrition: 2%               # the share of people who leave in a month

      # How hiring works here:
      # hiring:
      #   timeToFillDays: 45        # from opening a requisition to an accepted offer
      #   noticeDays: 30            # from there to the first day
      #   policy: {bufferReps: 1}   # hire one more than the model says

      """
}
