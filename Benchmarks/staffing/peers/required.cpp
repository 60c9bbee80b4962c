// Required agents by Erlang C as fast as plain C++ does it: one series for 1/B where the search
// begins, ended once its terms no longer count, then the recursion for each agent more. Written for
// this benchmark.
#include <chrono>
#include <cmath>
#include <cstdio>
#include <initializer_list>

static int required(double load, double handleTime, double share, double threshold) {
  double agents = std::floor(load) + 1;
  double term = 1, sum = 1;
  for (double left = agents; left >= 1; left -= 1) {
    term *= left / load;
    sum += term;
    if (term < 1e-17 * sum) break;
  }
  double blocking = 1 / sum;
  for (;; agents += 1) {
    double spare = agents - load;
    double waits = agents * blocking / (spare + load * blocking);
    if (1 - waits * std::exp(-spare * threshold / handleTime) >= share) return int(agents);
    double reached = load * blocking;
    blocking = reached / (agents + 1 + reached);
  }
}

int main() {
  using clock = std::chrono::steady_clock;
  for (double load : {7.6, 91.0, 972.0}) {
    int first = required(load, 300, 0.8, 20);
    long evaluations = 0, sum = 0;
    auto start = clock::now();
    double taken = 0;
    while (taken < 1) {
      for (int step = 0; step < 1000; step++)
        sum += required(load + step * 1e-6 * load, 300, 0.8, 20);
      evaluations += 1000;
      taken = std::chrono::duration<double>(clock::now() - start).count();
    }
    if (sum < evaluations) return 1;
    std::printf("agents %d %.0f\n", first, evaluations / taken);
  }
}
