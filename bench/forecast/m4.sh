#!/usr/bin/env bash
# Pantau's forecasts beside R's on the training part of the M4 weekly series, in one run.
#
#   bench/forecast/m4.sh FOLDER_OF_THE_BENCH WORK [ORIGIN…]
#
# The folder holds m4_weekly_insample.csv and score.py. Every series is cut ORIGIN steps before its
# end (13, 26 and 39), and the 13 steps after the cut are forecast by `./pantau forecast` and by R's
# package "forecast" (Debian: r-base-core r-cran-forecast). Last, Pantau forecasts all of the cut
# series as one file: some thousand, as CPU seconds are told of. What is written goes to WORK.
set -euo pipefail
bench=$1 work=$2
shift 2
[ $# -gt 0 ] || set -- 13 26 39
here=$(cd "$(dirname "$0")" && pwd)
pantau=$here/../../pantau

# Rows of a series stand together and in order.
cut_at() {
  awk -F, -v cut="$1" -v training="$work/training-$1.csv" -v actual="$work/actual-$1.csv" '
    function flush(   t) {
      for (t = 1; t <= n - cut; t++) print id "," t "," value[t] > training
      for (t = 1; t <= 13 && n > cut; t++) print id "," t "," value[n - cut + t] > actual
      n = 0
    }
    BEGIN { print "series_id,t,value" > training; print "series_id,h,value" > actual }
    NR > 1 && $1 != id { flush(); id = $1 }
    NR > 1 { value[++n] = $3 }
    END { flush() }
  ' "$bench/m4_weekly_insample.csv"
}

forecast_by_pantau() {
  local TIMEFORMAT='pantau: %U + %S CPU s, %R s'
  time "$pantau" forecast --input "$work/training-$1.csv" --horizon 13 \
    --output "$work/$1-pantau.csv" > "$work/$1-pantau.txt"
}

as_one_file() {
  echo series_id,t,value
  for origin; do sed "1d; s/^/$origin-/" "$work/training-$origin.csv"; done
}

score() {
  local files
  files=$(printf "$work/$1-%s.csv," pantau ets arima theta stlets stlarima mean)
  python3 "$bench/score.py" --m 1 --insample "$work/training-$1.csv" \
    --actuals "$work/actual-$1.csv" --forecasts "${files%,}"
}

mkdir -p "$work"
"$pantau" --version # builds what is not built
for origin; do
  printf '\n%s before the end\n' "$origin"
  cut_at "$origin"
  forecast_by_pantau "$origin"
  Rscript "$here/peers.R" "$work/training-$origin.csv" "$work/$origin"
  score "$origin"
done

as_one_file "$@" > "$work/training-all.csv"
printf '\n%s series\n' "$(sed 1d "$work/training-all.csv" | cut -d, -f1 | uniq | wc -l)"
forecast_by_pantau all
