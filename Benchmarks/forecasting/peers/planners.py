"""What planners do by hand: last week again, and the mean of each interval over eight weeks."""
import warnings

import numpy as np


def mean_of_weeks(history, weeks):
    """The mean of the last weeks' counts at the same time of the week."""
    known, told = history.known, []
    for lead in range(history.ahead):
        rows = [day for day in range(len(known) + lead - 7, -1, -7) if day < len(known)][:weeks]
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            told.append(np.nanmean(known[rows], axis=0) if rows else np.zeros(history.per_day))
    return np.nan_to_num(np.array(told))
