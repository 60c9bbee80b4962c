"""LightGBM with a Poisson loss on lags and the calendar.

A model for each week ahead, so that the nearer weeks may use nearer lags: the same interval 7·w to
7·w + 49 days before, their mean, the days' mean level, and what the calendar says. Trees can't leave the
range of what they have seen, so that they learn the ratio to the mean of eight weeks, as an offset.
"""
import numpy as np

WEEKS = 8


def columns(history, days, back, counts, holidays):
    """A row an interval of the days: lags that are known `back` days before, and the calendar."""
    per_day = history.per_day
    lags = np.full((WEEKS, len(days), per_day), np.nan)
    for week in range(WEEKS):
        known = days - back - 7 * week
        lags[week, known >= 0] = counts[known[known >= 0]]
    mean = np.nanmean(lags, axis=0)
    four = np.nanmean(lags[:4], axis=0)
    daily = np.nanmean(counts, axis=1)
    # The last week that is known, against the last eight.
    recent, longer = ([np.nanmean(daily[max(0, day - back + 1 - length):day - back + 1])
                       for day in days] for length in (7, 7 * WEEKS))
    shape = (len(days), per_day)
    dates = [history.date(day) for day in days]

    def each(values):
        return np.broadcast_to(np.array(values, float)[:, None], shape)

    parts = [*lags, mean, four, each(np.array(recent) / longer),
             np.broadcast_to(np.arange(per_day, dtype=float), shape),
             each([date.weekday() for date in dates]), each([date.day for date in dates]),
             each([date.timetuple().tm_yday for date in dates]),
             each([holidays(date, 0) for date in dates]), each([holidays(date, 1) for date in dates]),
             each([holidays(date, -1) for date in dates])]
    return np.stack([part.ravel() for part in parts], axis=1), mean.ravel()


def lightgbm(history):
    import warnings

    import lightgbm as library
    warnings.simplefilter("ignore")
    known, per_day, ahead = history.known, history.per_day, history.ahead
    end = len(known)
    if history.country:
        import holidays as table
        named = table.country_holidays(history.country)
    else:
        named = {}
    names = {}

    def holiday(date, offset):
        name = named.get(date + (date.resolution * offset))
        return 0 if name is None else names.setdefault(name.split(" (")[0], len(names) + 1)

    counts = np.vstack([known, np.full((ahead, per_day), np.nan)])
    told = np.zeros((ahead, per_day))
    for week in range((ahead + 6) // 7):
        back = 7 * (week + 1)
        first = max(back + 7, end - 3 * 366)
        days = np.arange(first, end)
        inputs, mean = columns(history, days, back, counts, holiday)
        truth = known[days].ravel()
        used = ~np.isnan(truth) & (mean > 0)
        data = library.Dataset(inputs[used], truth[used], init_score=np.log(mean[used]))
        model = library.train(
            {"objective": "poisson", "learning_rate": 0.05, "num_leaves": 31, "min_data_in_leaf": 40,
             "feature_fraction": 0.8, "bagging_fraction": 0.8, "bagging_freq": 1, "verbose": -1,
             "num_threads": 1, "seed": 7}, data, num_boost_round=200)
        leads = np.arange(7 * week, min(7 * week + 7, ahead))
        inputs, mean = columns(history, end + leads, back, counts, holiday)
        ratio = np.exp(model.predict(inputs, raw_score=True))
        told[leads] = (np.nan_to_num(mean) * ratio).reshape(len(leads), per_day)
    return history.only_open(told)
