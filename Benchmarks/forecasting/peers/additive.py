"""Prophet with its own seasons of day, week and year, multiplied, and its table of public holidays."""
import datetime
import logging

import numpy as np


def prophet(history):
    import pandas
    from prophet import Prophet
    for name in ("prophet", "prophet.plot", "cmdstanpy"):
        logging.getLogger(name).disabled = True
    known, per_day = history.known, history.per_day

    def frame(days):
        times = [datetime.datetime.combine(history.date(day), datetime.time())
                 + datetime.timedelta(minutes=history.minutes * place)
                 for day in days for place in range(per_day)]
        return pandas.DataFrame({"ds": times})

    # Three years at most: more tells nothing of next month, and takes as much longer.
    first = max(0, len(known) - 3 * 366)
    table = frame(range(first, len(known)))
    table["y"] = known[first:].ravel()
    model = Prophet(seasonality_mode="multiplicative", uncertainty_samples=0)
    if history.country:
        model.add_country_holidays(history.country)
    model.fit(table.dropna())
    coming = frame(range(len(known), len(known) + history.ahead))
    told = model.predict(coming)["yhat"].to_numpy().reshape(history.ahead, per_day)
    return history.only_open(np.nan_to_num(told))
