// What the simulation is measured against: loops written by hand for one model each, with nothing
// general about them, that count what a run is asked about: offered, answered, answered within a
// target, hung up, delayed, waits, busy time.
//
//     loops one|one-events|two-late|two-events SECONDS SEED
//
// It prints customers, seconds of processor time, and the shares who hung up and who had to wait.
//
// One queue is M/M/50+M at load 1 with patience as long as a handle time. Two kinds of calls have a
// pool of 10 people each, and share a third of 5.
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <vector>

// xoshiro256++ by D. Blackman and S. Vigna, filled by SplitMix64.
struct Random {
  uint64_t s[4];
  explicit Random(uint64_t seed) {
    for (auto &word : s) {
      uint64_t z = (seed += 0x9E3779B97F4A7C15ull);
      z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ull;
      z = (z ^ (z >> 27)) * 0x94D049BB133111EBull;
      word = z ^ (z >> 31);
    }
  }
  static uint64_t rotated(uint64_t x, int k) { return (x << k) | (x >> (64 - k)); }
  uint64_t next() {
    const uint64_t result = rotated(s[0] + s[3], 23) + s[0], t = s[1] << 17;
    s[2] ^= s[0];
    s[3] ^= s[1];
    s[1] ^= s[2];
    s[0] ^= s[3];
    s[2] ^= t;
    s[3] = rotated(s[3], 45);
    return result;
  }
  double exponential(double mean) { return -mean * std::log(((next() >> 11) + 1) * 0x1p-53); }
};

struct Counts {
  uint64_t offered = 0, answered = 0, inTime = 0, hungUp = 0, delayed = 0;
  double waits = 0, hungUpWaits = 0, busy = 0;
};

const double target = 0.1;

inline void answer(Counts &counts, double wait) {
  counts.answered++;
  counts.waits += wait;
  counts.inTime += wait <= target;
  counts.delayed += wait > 0;
}

inline void hangUp(Counts &counts, double wait) {
  counts.hungUp++;
  counts.hungUpWaits += wait;
  counts.delayed++;
}

// A binary heap of things with a time, the earliest first.
template <class Thing> struct Heap {
  std::vector<Thing> things;
  bool empty() const { return things.empty(); }
  const Thing &top() const { return things[0]; }
  size_t size() const { return things.size(); }
  void push(Thing thing) {
    size_t place = things.size();
    things.push_back(thing);
    while (place > 0) {
      const size_t parent = (place - 1) / 2;
      if (things[parent].time <= thing.time) break;
      things[place] = things[parent];
      place = parent;
    }
    things[place] = thing;
  }
  void replaceTop(Thing thing) {
    const size_t count = things.size();
    size_t place = 0;
    for (;;) {
      size_t child = 2 * place + 1;
      if (child >= count) break;
      if (child + 1 < count && things[child + 1].time < things[child].time) child++;
      if (things[child].time >= thing.time) break;
      things[place] = things[child];
      place = child;
    }
    things[place] = thing;
  }
  void pop() {
    Thing last = things.back();
    things.pop_back();
    if (!things.empty()) replaceTop(last);
  }
};

struct Done { double time; };
struct DoneBy { double time; int pool; };
struct Waiting { double arrived, deadline; };

// First come, first served, in a ring.
struct Line {
  std::vector<Waiting> ring = std::vector<Waiting>(1 << 16);
  size_t first = 0, next = 0;
  bool empty() const { return first == next; }
  Waiting &front() { return ring[first & (ring.size() - 1)]; }
  void push(Waiting waiting) { ring[next++ & (ring.size() - 1)] = waiting; }
  void pop() { first++; }
};

// Completions in a heap; whoever hung up is noticed on reaching the head of the line.
Counts oneLate(double seconds, Random &random) {
  const size_t agents = 50;
  const double gap = 1.0 / 50;
  Counts counts;
  Heap<Done> done;
  Line line;
  double arrival = random.exponential(gap);
  while (arrival < seconds) {
    if (done.empty() || arrival < done.top().time) {
      const double now = arrival;
      arrival = now + random.exponential(gap);
      counts.offered++;
      if (done.size() < agents) {
        answer(counts, 0);
        const double handle = random.exponential(1);
        counts.busy += handle;
        done.push({now + handle});
      } else {
        line.push({now, now + random.exponential(1)});
      }
    } else {
      const double now = done.top().time;
      bool found = false;
      while (!line.empty() && !found) {
        const Waiting waiting = line.front();
        line.pop();
        found = waiting.deadline >= now;
        if (found) answer(counts, now - waiting.arrived);
        else hangUp(counts, waiting.deadline - waiting.arrived);
      }
      if (found) {
        const double handle = random.exponential(1);
        counts.busy += handle;
        done.replaceTop({now + handle});
      } else {
        done.pop();
      }
    }
  }
  return counts;
}

// The same with an event for every hang-up, in one heap; of those answered before, it is void.
struct Event { double time; uint32_t customer; };
Counts oneEvents(double seconds, Random &random) {
  const uint32_t isDone = UINT32_MAX;
  const int agents = 50;
  const double gap = 1.0 / 50;
  Counts counts;
  Heap<Event> events;
  std::vector<uint32_t> waits(1 << 20, 0);
  std::vector<Waiting> line(1 << 20);
  uint32_t first = 0, next = 0;
  const uint32_t mask = (1 << 20) - 1;
  int busy = 0;
  double arrival = random.exponential(gap);
  while (arrival < seconds) {
    if (events.empty() || arrival < events.top().time) {
      const double now = arrival;
      arrival = now + random.exponential(gap);
      counts.offered++;
      if (busy < agents) {
        busy++;
        answer(counts, 0);
        const double handle = random.exponential(1);
        counts.busy += handle;
        events.push({now + handle, isDone});
      } else {
        const double deadline = now + random.exponential(1);
        line[next & mask] = {now, deadline};
        waits[next & mask] = next + 1;
        events.push({deadline, next});
        next++;
      }
    } else {
      const Event event = events.top();
      if (event.customer != isDone) {
        events.pop();
        if (waits[event.customer & mask] == event.customer + 1) {
          waits[event.customer & mask] = 0;
          hangUp(counts, event.time - line[event.customer & mask].arrived);
        }
        continue;
      }
      while (first != next && waits[first & mask] != first + 1) first++;
      if (first != next) {
        answer(counts, event.time - line[first & mask].arrived);
        waits[first & mask] = 0;
        first++;
        const double handle = random.exponential(1);
        counts.busy += handle;
        events.replaceTop({event.time + handle, isDone});
      } else {
        busy--;
        events.pop();
      }
    }
  }
  return counts;
}

const int pools[3] = {10, 10, 5};
const double gaps[2] = {1.0 / 14, 1.0 / 12};
const double thirdFactor = 1 / 0.9, patience = 2;

// Own pool, else the third one, else the line; whoever of the third is free takes whoever waits
// longest. Hang-ups are noticed late.
Counts twoLate(double seconds, Random &random) {
  Counts counts[2];
  Heap<DoneBy> done;
  Line lines[2];
  int idle[3] = {pools[0], pools[1], pools[2]};
  double arrivals[2] = {random.exponential(gaps[0]), random.exponential(gaps[1])};
  for (;;) {
    const int kind = arrivals[1] < arrivals[0];
    if (done.empty() || arrivals[kind] < done.top().time) {
      const double now = arrivals[kind];
      if (now >= seconds) break;
      arrivals[kind] = now + random.exponential(gaps[kind]);
      counts[kind].offered++;
      const int pool = idle[kind] > 0 ? kind : idle[2] > 0 ? 2 : -1;
      if (pool < 0) {
        lines[kind].push({now, now + random.exponential(patience)});
      } else {
        idle[pool]--;
        answer(counts[kind], 0);
        const double handle = random.exponential(pool == 2 ? thirdFactor : 1);
        counts[kind].busy += handle;
        done.push({now + handle, pool});
      }
    } else {
      const double now = done.top().time;
      const int pool = done.top().pool;
      int best = -1;
      for (int kind = 0; kind < 2; kind++) {
        if (pool != 2 && pool != kind) continue;
        Line &line = lines[kind];
        while (!line.empty() && line.front().deadline < now) {
          hangUp(counts[kind], line.front().deadline - line.front().arrived);
          line.pop();
        }
        if (!line.empty() && (best < 0 || line.front().arrived < lines[best].front().arrived))
          best = kind;
      }
      if (best < 0) {
        idle[pool]++;
        done.pop();
      } else {
        answer(counts[best], now - lines[best].front().arrived);
        lines[best].pop();
        const double handle = random.exponential(pool == 2 ? thirdFactor : 1);
        counts[best].busy += handle;
        done.replaceTop({now + handle, pool});
      }
    }
  }
  Counts all = counts[0];
  all.offered += counts[1].offered;
  all.answered += counts[1].answered;
  all.inTime += counts[1].inTime;
  all.hungUp += counts[1].hungUp;
  all.delayed += counts[1].delayed;
  all.waits += counts[1].waits;
  return all;
}

// The same, with whoever of the third pool is free taking from the longest line, and so with an
// event for every hang-up.
struct EventBy { double time; int32_t what; uint32_t customer; };
Counts twoEvents(double seconds, Random &random) {
  Counts counts[2];
  Heap<EventBy> events;
  const uint32_t mask = (1 << 20) - 1;
  std::vector<Waiting> line[2] = {std::vector<Waiting>(mask + 1), std::vector<Waiting>(mask + 1)};
  std::vector<uint32_t> waits[2] = {
      std::vector<uint32_t>(mask + 1, 0), std::vector<uint32_t>(mask + 1, 0)};
  uint32_t first[2] = {0, 0}, next[2] = {0, 0};
  int length[2] = {0, 0};
  int idle[3] = {pools[0], pools[1], pools[2]};
  double arrivals[2] = {random.exponential(gaps[0]), random.exponential(gaps[1])};
  for (;;) {
    const int kind = arrivals[1] < arrivals[0];
    if (events.empty() || arrivals[kind] < events.top().time) {
      const double now = arrivals[kind];
      if (now >= seconds) break;
      arrivals[kind] = now + random.exponential(gaps[kind]);
      counts[kind].offered++;
      const int pool = idle[kind] > 0 ? kind : idle[2] > 0 ? 2 : -1;
      if (pool < 0) {
        const double deadline = now + random.exponential(patience);
        const uint32_t place = next[kind]++;
        line[kind][place & mask] = {now, deadline};
        waits[kind][place & mask] = place + 1;
        length[kind]++;
        events.push({deadline, 3 + kind, place});
      } else {
        idle[pool]--;
        answer(counts[kind], 0);
        const double handle = random.exponential(pool == 2 ? thirdFactor : 1);
        counts[kind].busy += handle;
        events.push({now + handle, pool, 0});
      }
    } else {
      const EventBy event = events.top();
      if (event.what >= 3) {
        events.pop();
        const int kind = event.what - 3;
        if (waits[kind][event.customer & mask] == event.customer + 1) {
          waits[kind][event.customer & mask] = 0;
          length[kind]--;
          hangUp(counts[kind], event.time - line[kind][event.customer & mask].arrived);
        }
        continue;
      }
      const int pool = event.what;
      const int best = pool == 2 ? (length[0] >= length[1] ? 0 : 1) : pool;
      if (length[best] == 0) {
        idle[pool]++;
        events.pop();
      } else {
        while (waits[best][first[best] & mask] != first[best] + 1) first[best]++;
        const uint32_t place = first[best]++;
        waits[best][place & mask] = 0;
        length[best]--;
        answer(counts[best], event.time - line[best][place & mask].arrived);
        const double handle = random.exponential(pool == 2 ? thirdFactor : 1);
        counts[best].busy += handle;
        events.replaceTop({event.time + handle, pool, 0});
      }
    }
  }
  Counts all = counts[0];
  all.offered += counts[1].offered;
  all.answered += counts[1].answered;
  all.inTime += counts[1].inTime;
  all.hungUp += counts[1].hungUp;
  all.delayed += counts[1].delayed;
  all.waits += counts[1].waits;
  return all;
}

int main(int count, char **arguments) {
  if (count != 4) return 2;
  const double seconds = std::atof(arguments[2]);
  Random random(std::strtoull(arguments[3], nullptr, 10));
  const clock_t begin = clock();
  const Counts counts = !std::strcmp(arguments[1], "one")          ? oneLate(seconds, random)
                        : !std::strcmp(arguments[1], "one-events") ? oneEvents(seconds, random)
                        : !std::strcmp(arguments[1], "two-late")   ? twoLate(seconds, random)
                                                                   : twoEvents(seconds, random);
  const double took = double(clock() - begin) / CLOCKS_PER_SEC;
  std::printf("%llu %.6f %.5f %.5f\n", (unsigned long long)counts.offered, took,
              double(counts.hungUp) / counts.offered, double(counts.delayed) / counts.offered);
  if (counts.inTime + counts.hungUp > counts.offered || counts.waits < 0 || counts.busy < 0) return 1;
}
