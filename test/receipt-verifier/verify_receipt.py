#!/usr/bin/env python3
"""A second verifier of receipts, written from docs/receipt.md alone.

    verify_receipt.py RECEIPT.json [--pack PACK]...

PACK is a file {"format": "touchstone-pack/1", "standard": ..., "rules": ...}, or a folder that holds
standards/ and rules/ (default: the working folder). The judgement is worked out anew from the pack
and the answers in the receipt, and compared with the receipt member by member.

    verify_receipt.py --batch

reads lines {"pack": ...} and {"name": ..., "receipt": ...} from standard input and answers each
receipt with a line {"name", "agrees", "differences"}.

    verify_receipt.py --vectors FILE

holds the canonical form, numbers, roundings and dates here against the test vectors of the schemas.

Exit status: 0 everything agrees, 1 something differs, 2 something cannot be read.
"""

import datetime
import hashlib
import json
import math
import os
import re
import sys
from fractions import Fraction

STATUSES = ["illustrative", "draft", "published"]
WORDS = {"all": Fraction(1), "half": Fraction(1, 2), "none": Fraction(0)}
SHAPES = ["yes", "choice", "bands", "count", "each", "deduct", "samples", "line", "logNormal", "points", "rules", "unscored"]
ENDS = {"atLeast": "greaterThanInclusive", "above": "greaterThan", "atMost": "lessThanInclusive", "below": "lessThan"}
# A number that is worked out has a name in a receipt, which is no part of the judgement.
WORKED = "$.terms."
ERFC = [-1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587,
        -0.82215223, 0.17087277]


# JSON: every number is a fraction, so True is never mistaken for 1 and 0.1 is one tenth.


def read_json(text):
    def members(pairs):
        if len(dict(pairs)) < len(pairs):
            raise ValueError("a member stands twice")
        return dict(pairs)

    def refuse(name):
        raise ValueError("no JSON number: " + name)

    return json.loads(text, object_pairs_hook=members, parse_int=Fraction, parse_float=Fraction, parse_constant=refuse)


def number_text(value):
    """As ECMAScript prints the nearest binary number."""
    mantissa, _, exponent = repr(abs(float(value))).partition("e")
    whole, _, part = mantissa.partition(".")
    point = len(whole) + int(exponent or 0)
    digits = whole + part
    point -= len(digits) - len(digits.lstrip("0"))
    digits = digits.strip("0")
    if not digits:
        return "0"
    if len(digits) <= point <= 21:
        text = digits + "0" * (point - len(digits))
    elif 0 < point <= 21:
        text = digits[:point] + "." + digits[point:]
    elif -6 < point <= 0:
        text = "0." + "0" * -point + digits
    else:
        text = digits[0] + ("." + digits[1:] if digits[1:] else "") + "e%+d" % (point - 1)
    return ("-" if value < 0 else "") + text


def in_order(names):
    return sorted(names, key=lambda name: name.encode("utf-16-be"))


def canonical(value):
    if isinstance(value, dict):
        return "{" + ",".join(canonical(name) + ":" + canonical(value[name]) for name in in_order(value)) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(canonical, value)) + "]"
    return number_text(value) if isinstance(value, Fraction) else json.dumps(value, ensure_ascii=False)


def digest(value):
    return hashlib.sha256(canonical(value).encode("utf-8")).hexdigest()


# Numbers


def written(value):
    """A judgement as it stands in a receipt: a fraction without a short decimal becomes a text."""
    if isinstance(value, dict):
        return {name: written(member) for name, member in value.items()}
    if isinstance(value, list):
        return [written(member) for member in value]
    if not isinstance(value, Fraction):
        return value
    if value.denominator == 1:
        return value if abs(value) <= 2**53 - 1 else str(value)
    for decimals in range(1, 31):
        shifted = value * 10**decimals
        if shifted.denominator == 1:
            return value if len(str(abs(shifted))) <= 15 else str(value)
    return str(value)


def rounded(value, rounding):
    if rounding is None or rounding["mode"] == "none":
        return value
    scale, mode = 10 ** int(rounding["decimals"]), rounding["mode"]
    m, sign = abs(value) * scale, 1 if value >= 0 else -1
    if mode in ("floor", "ceiling"):
        return Fraction((math.floor if mode == "floor" else math.ceil)(value * scale), scale)
    whole, rest = divmod(m, 1)
    half = Fraction(1, 2)
    more = {"up": rest > 0, "down": False, "half-up": rest >= half,
            "half-even": rest > half or (rest == half and whole % 2 == 1)}[mode]
    return Fraction(sign * (whole + more), scale)


def middle(numbers):
    ordered = sorted(numbers)
    return (ordered[(len(ordered) - 1) // 2] + ordered[len(ordered) // 2]) / 2


def mean(numbers):
    return sum(numbers) / len(numbers)


def product(numbers):
    return math.prod(numbers, start=Fraction(1))


TOO_LONG = 10**1000


def short(number):
    """The number; None where it is missing or has more than 1,000 digits on a side."""
    is_long = number is not None and (abs(number.numerator) >= TOO_LONG or number.denominator >= TOO_LONG)
    return None if is_long else number


def too_long(x, n):
    """Whether a power is so long that it need not be worked out."""
    return (max(abs(x.numerator), x.denominator).bit_length() - 1) * abs(n) > 4000


def folded(numbers, start, by):
    """From left to right; None where a number on the way is too long."""
    value = Fraction(start)
    for number in numbers:
        value = None if value is None else short(by(value, number))
    return value


def worked_sum(numbers):
    return folded(numbers, 0, lambda a, b: a + b)


def worked_product(numbers):
    return folded(numbers, 1, lambda a, b: a * b)


def worked_mean(numbers):
    total = worked_sum(numbers)
    return None if total is None else total / len(numbers)


def held(value, least, most):
    value = value if most is None else min(value, most)
    return value if least is None else max(value, least)


def on_line(x, points):
    if x <= points[0][0]:
        return points[0][1]
    for (x0, y0), (x1, y1) in zip(points, points[1:]):
        if x <= x1:
            return y0 + (y1 - y0) * (x - x0) / (x1 - x0)
    return points[-1][1]


def log_normal(x, median, p10):
    if x <= 0:
        return Fraction(1) if p10 < median else Fraction(0)
    s = abs(math.log(p10) - math.log(median)) / 1.2815515655446004
    z = (math.log(x) - math.log(median)) / (s * math.sqrt(2))
    z = z if p10 < median else -z
    t = 1 / (1 + abs(z) / 2)
    inner = 0.0
    for c in reversed(ERFC):
        inner = inner * t + c
    tail = t * math.exp(-z * z + inner)
    share = (tail if z >= 0 else 2 - tail) / 2
    return rounded(Fraction(share), {"decimals": 6, "mode": "half-up"})


def date(text):
    if isinstance(text, str) and re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
        try:
            return datetime.date.fromisoformat(text)
        except ValueError:
            pass
    return None


def months(start, end):
    def ends_month(day):
        return (day + datetime.timedelta(1)).month != day.month

    m = 12 * (end.year - start.year) + end.month - start.month
    if m > 0 and end.day < start.day and not ends_month(end):
        return m - 1
    if m < 0 and end.day > start.day and not ends_month(start):
        return m + 1
    return m


class Sum:
    """A number on its way through steps, with its record."""

    def __init__(self, before):
        self.value, self.record = before, {"before": before}

    def step(self, name, by, gives, always=False):
        if always or gives != self.value:
            self.record.setdefault("steps", []).append({"step": name, "by": by, "gives": gives})
        self.value = gives

    def round(self, rounding):
        before, self.value = self.value, rounded(self.value, rounding)
        if before != self.value:
            self.record["rounding"] = rounding

    def end(self):
        return {**self.record, "after": self.value}


# Answers


def fact_of(kind, value):
    if kind == "samples":
        checked, failed = value["checked"], value["failed"]
        return {"checked": checked, "failed": failed, "passed": checked - failed,
                "share": (checked - failed) / (checked or Fraction(1))}
    if kind == "checklist":
        return {"count": Fraction(len(value)), "items": value}
    return {"count": Fraction(len(value))} if kind == "entries" else value


def of_points(method):
    """How points are merged, of a method that merges what answers earn; else None."""
    return method[:-len("-of-points")] if method.endswith("-of-points") else None


def merge_numbers(method, numbers):
    if method == "trimmed-mean":
        return mean(sorted(numbers)[1:-1] if len(numbers) > 2 else numbers)
    return {"mean": mean, "median": middle, "min": min, "max": max, "sum": sum}[method](numbers)


def merge(asked, method, facts):
    """None where merging has no outcome."""
    kind = asked["type"]
    if len(facts) == 1:
        return facts[0]
    if kind == "samples" and method != "consensus":
        return fact_of(kind, {name: sum(fact[name] for fact in facts) for name in ("checked", "failed")})
    if kind == "entries" and method != "consensus":
        return {"count": sum(fact["count"] for fact in facts)}
    if kind == "points" and of_points(method):
        method = of_points(method)
    if kind in ("points", "number") and method != "consensus" and not of_points(method):
        return merge_numbers(method, facts)
    if kind == "yes-no" and method in ("min", "max"):
        return (all if method == "min" else any)(facts)
    if kind == "checklist" and method in ("min", "max"):
        ticked = [option["id"] for option in asked["items"]]
        keep = all if method == "min" else any
        return fact_of(kind, [item for item in ticked if keep(item in fact["items"] for fact in facts)])
    return facts[0] if all(fact == facts[0] for fact in facts) else None


def state_by(asked, value):
    """The option of a choice that records a state, where a value names one."""
    options = asked["options"] if asked["type"] == "choice" else []
    return next((option for option in options if option["id"] == value and "state" in option), None)


def bound_by(expression, value):
    """What a comparison with a worked out bound names: a path as it is, else the number."""
    return {"fact": "assessment", "path": expression} if isinstance(expression, str) else value


def pick(source, *names):
    return {name: source[name] for name in names if name in source}


def with_fractions(rules, name=None):
    """Rules with the numbers that text such as "93/23" stands for; the words of people stay words."""
    if isinstance(rules, dict):
        return {key: rules[key] if key in ("examples", "labels") else with_fractions(rules[key], key) for key in rules}
    if isinstance(rules, list):
        return [with_fractions(one, name) for one in rules]
    is_number = isinstance(rules, str) and name not in ("title", "reason", "say", "text", "zh", "en", "source", "changes")
    return Fraction(rules) if is_number and re.fullmatch(r"[1-9]\d{0,14}/[1-9]\d{0,14}", rules) else rules


def with_own(part, own):
    """A criterion in which $.answer is the answer of its clause."""
    if isinstance(part, dict):
        return {key: with_own(part[key], own) for key in part}
    if isinstance(part, list):
        return [with_own(one, own) for one in part]
    is_own = isinstance(part, str) and (part == "$.answer" or part.startswith("$.answer."))
    return own + part[len("$.answer"):] if is_own else part


def spelled_out(rules, standard):
    """Rules with what all results and all parts share written into each of them."""
    def sections(clauses):
        return [id for one in clauses if "clauses" in one for id in [one["id"]] + sections(one["clauses"])]

    def founded(scheme, of, *lists):
        for name in lists:
            if name in of and name in scheme:
                scheme[name] = [{"provenance": of[name], **one} for one in scheme[name]]
        return scheme

    def weighed(weights, provenance):
        if provenance is None:
            return weights
        full = {id: one if isinstance(one, dict) else {"points": one} for id, one in weights.items()}
        return {id: {"provenance": provenance, **one} for id, one in full.items()}

    def of_sections(clauses, outer):
        for one in clauses:
            if "clauses" in one:
                of_sections(one["clauses"], founding.get("sections", {}).get(one["id"], outer))
                continue
            weight = weights.get(one["id"], rules.get("classes", {}).get(one.get("class")))
            if outer is not None and weight is not None:
                weights.update(weighed({one["id"]: weight}, outer))

    def with_parts(scheme, usual):
        scheme = {name: member for name, member in scheme.items() if name != "part"}
        if usual is None:
            return scheme
        parts, written = {}, scheme.get("parts", {})
        for id in dict.fromkeys(sections(standard["clauses"]) + list(written)):
            own = written.get(id, {})
            says_how = "combine" in own or "points" in own
            taken = {name: usual[name] for name in usual if not (says_how and name in ("combine", "max"))}
            parts[id] = {**taken, **own}
        return {**scheme, "parts": parts}

    usual = rules.get("part")
    lists, founding = ("levels", "gates", "adjustments"), rules.get("provenanceOf", {})
    spelled = founded(with_parts(rules, usual), founding, *lists)
    weights = dict(rules.get("weights", {}))
    of_sections(standard["clauses"], None)
    spelled["weights"] = weighed(weights, founding.get("weights"))
    spelled["classes"] = weighed(rules.get("classes", {}), founding.get("classes"))
    if "results" in rules:
        shared = {id: {**rules.get("result", {}), **own} for id, own in rules["results"].items()}
        spelled["results"] = {}
        for id, own in shared.items():
            of = own.get("provenanceOf", {})
            own = founded(with_parts(own, own.get("part", usual)), of, *lists)
            if "weights" in own:
                own["weights"] = weighed(own["weights"], of.get("weights"))
            spelled["results"][id] = own
    return spelled


class Scoring:
    """The judgement of one assessment by one pack."""

    def __init__(self, pack, assessment):
        self.pack, self.standard, self.assessment = pack, pack["standard"], assessment
        self.rules = spelled_out(with_fractions(pack["rules"]), self.standard)
        self.status = self.rules.get("provenance", {}).get("status", "published")
        self.given = assessment["answers"]
        self.clauses, self.sections, self.order = {}, {}, []
        self.tops = self.walk(self.standard["clauses"], [])
        self.inputs = dict(self.standard.get("inputs", {}))
        self.asks, self.criteria = {}, {}
        for id in self.clauses:
            self.set_up(id)
        self.answers = {id: self.answer(id, self.given.get(id)) for id in self.inputs}
        profile = assessment.get("profile", {})
        self.profile = {id: fact_of(asked["type"], profile[id])
                        for id, asked in self.standard.get("profile", {}).items() if id in profile}
        self.done, self.hiding = {}, {}
        self.moment(None)

    def moment(self, counts):
        """What is known: clauses alone, or, with the counts, a result that is being worked out."""
        self.nodes, self.counts, self.level, self.changed = None, counts, None, {}

    def walk(self, elements, under):
        for element in elements:
            id = element["id"]
            self.order.append(id)
            if "clauses" in element:
                self.sections[id] = {**element, "under": under, "of": self.walk(element["clauses"], under + [id])}
            else:
                self.clauses[id] = {**element, "under": under}
        return [element["id"] for element in elements]

    def set_up(self, id):
        clause, rules = self.clauses[id], self.rules
        ask = clause.get("ask", self.standard.get("ask", []))
        self.asks[id] = ask if isinstance(ask, list) else [id]
        if isinstance(ask, dict):
            self.inputs[id] = ask
        criterion = rules.get("criteria", {}).get(id)
        if criterion is None:
            criterion = {} if "ask" in clause else rules.get("criterion", {})
        if len(self.asks[id]) == 1:
            criterion = with_own(criterion, "$.answers." + self.asks[id][0])
        for shape in ("bands", "count"):
            if isinstance(criterion.get(shape), str):
                criterion = {**criterion, shape: rules["bands"][criterion[shape]]}
        if not any(shape in criterion for shape in SHAPES):
            kinds = [self.inputs[name]["type"] for name in self.asks[id]]
            if all(kind in ("text", "entries", "date") for kind in kinds):
                criterion = {**criterion, "unscored": True}
            elif kinds[0] in ("yes-no", "samples"):
                criterion = {**criterion, **{"yes-no": {"yes": "all"}, "samples": {"samples": "proportion"}}[kinds[0]]}
        self.criteria[id] = criterion

    def weight(self, id):
        weight = self.rules.get("weights", {}).get(id)
        if weight is None:
            weight = self.rules.get("classes", {}).get(self.clauses[id].get("class"), Fraction(0))
        return weight if isinstance(weight, dict) else {"points": weight}

    # Several assessors, several results

    def earned_by_answer(self, id):
        """What each answer to an input earns, where one clause gives it points that rest on nothing else."""
        asking = [clause for clause in self.clauses if id in self.asks[clause]]
        if len(asking) != 1 or len(self.asks[asking[0]]) > 1:
            return None
        criterion, weight = self.criteria[asking[0]], self.weight(asking[0])["points"] or Fraction(1)
        if criterion.get("of", "$.answers." + id) != "$.answers." + id:
            return None
        share = WORDS.get(criterion.get("yes"), criterion.get("yes")) if not isinstance(criterion.get("yes"), dict) else None
        if self.inputs[id]["type"] == "yes-no" and isinstance(share, Fraction) and share >= 0:
            return {True: share * weight, False: Fraction(0)}
        if self.inputs[id]["type"] == "choice" and "choice" in criterion:
            given = {option["id"]: criterion["choice"].get(option["id"], Fraction(0)) for option in self.inputs[id]["options"]}
            return {option: WORDS[points] * weight if points in WORDS else points for option, points in given.items()}
        return None

    def become(self, id, method, found):
        """Several answers, each a fact or the points of several, as one of these; the record beside it."""
        earned = self.earned_by_answer(id) if of_points(method) else None
        everything, found = found, [one for one in found if "option" not in one]
        facts = [one["fact"] for one in found if "fact" in one]
        if earned is None or len(found) == 0:
            if len(facts) < len(found):
                return (found[0] if len(found) == 1 else None), {}
            fact = merge(self.inputs[id], method, facts) if facts else None
            return (None if fact is None else {"fact": fact}), {}
        each = [one["points"] if "points" in one else earned[one["fact"]] for one in found]
        points = merge_numbers(of_points(method), each)
        is_one = len(facts) == len(found) and all(fact == facts[0] for fact in facts) and points == earned[facts[0]]
        one = found[0] if len(found) == 1 else {"fact": facts[0]} if is_one else {"points": points}
        left = iter(each)
        return one, {"each": [None if "option" in one else next(left) for one in everything], "points": points}

    def found(self, asked, value):
        option = state_by(asked, value)
        return {"option": option} if option else {"fact": fact_of(asked["type"], value)}

    def agree(self, id, given):
        """What was found, why there is nothing, the record."""
        asked = self.inputs[id]
        if "assessors" not in given:
            value = given.get("consensus", given.get("value"))
            return (None if value is None else self.found(asked, value)), None, None
        rule = asked.get("assessors", self.rules.get("assessors", {}))
        method = rule.get("merge", "mean")
        everybody = [self.found(asked, given["assessors"][name]) for name in in_order(given["assessors"])]
        looked = [one for one in everybody if one.get("option", {}).get("state") != "not-checked"]
        agreed = self.found(asked, given["consensus"]) if "consensus" in given else None
        states = {one.get("option", {}).get("state") for one in looked}
        if agreed is None and len(states) > 1:
            return None, {"why": "assessors-differ"}, None
        all_say = agreed or (looked or everybody)[0]
        if "option" in all_say:
            return all_say, None, None
        facts = [one["fact"] for one in looked if "fact" in one]
        record = {"from": [one["fact"] if "fact" in one else one["option"]["id"] for one in everybody]}
        spread = None
        if facts and all(isinstance(fact, Fraction) for fact in facts):
            record["spread"] = spread = max(facts) - min(facts)
        if agreed is not None:
            one, more, method = agreed, {}, "consensus"
        elif "spreadLimit" in rule and spread is not None and spread > rule["spreadLimit"]:
            return None, {"why": "spread-above-limit", "spread": spread, "limit": rule["spreadLimit"]}, None
        else:
            one, more = self.become(id, method, everybody)
        if one is None:
            return None, {"why": "assessors-differ"}, None
        return one, None, {**record, **more, "value": one.get("fact"), "method": method}

    def answer(self, id, given):
        given = given if isinstance(given, dict) else {} if given is None else {"value": given}
        if "results" not in given:
            one, unresolved, merged = self.agree(id, given)
        else:
            method, one, merged = self.inputs[id].get("several", self.rules.get("several", "mean")), None, None
            each = [self.agree(id, result) for result in given["results"]]
            unresolved = next((why for _, why, _ in each if why), None)
            found = [(one, record) for one, _, record in each if one is not None]
            options = [one["option"] for one, _ in found if "option" in one]
            unchecked = [option for option in options if option["state"] == "not-checked"]
            if found and not unresolved and (unchecked or len(options) == len(found)):
                one = {"option": (unchecked or options)[0]}
            elif found and not unresolved:
                one, more = self.become(id, method, [one for one, _ in found])
            if one is not None and "option" in one:
                merged = None
            elif one is not None:
                merged = {"value": one.get("fact"), "method": method, **more,
                          "from": [one["fact"] if "fact" in one else one["option"]["id"] if "option" in one else record
                                   for one, record in found]}
            elif found and not unresolved:
                unresolved = {"why": "results-differ"}
        option = one and one.get("option")
        return {"fact": one and one.get("fact"), "several": one and one.get("points"), "unresolved": unresolved,
                "merged": merged, "state": option["state"] if option else given.get("state"), "option": option}

    def evidence(self, id):
        found = []
        for name in [id] + self.asks[id]:
            given = self.given.get(name)
            if isinstance(given, dict):
                for source in [given] + given.get("results", []):
                    found += [text for text in source.get("evidence", []) if text not in found]
        return found

    # Paths and conditions

    def fact(self, id):
        return None if id in self.clauses and self.hidden_by(id) else self.answers[id]["fact"]

    def read(self, path):
        head, *names = path.split(".")[1:]
        if head == "date":
            return self.assessment["date"]
        if head == "values":
            return self.work(self.rules["values"][names[0]])
        if head in ("answers", "profile"):
            fact = self.fact(names[0]) if head == "answers" else self.profile.get(names[0])
            if len(names) > 1:
                return fact.get(names[1]) if isinstance(fact, dict) else None
            return None if isinstance(fact, dict) else fact
        if head == "several":
            return self.answers[names[0]]["several"]
        if head == "clauses":
            return self.clause_member(names[0], names[1])
        if head in ("parts", "total"):
            node = self.nodes and self.nodes(names[0] if head == "parts" else "total")
            return self.node_member(node, names[-1]) if node else None
        source = {"counts": self.counts, "level": self.level}[head]
        return None if source is None else source.get(names[0])

    def clause_member(self, id, name):
        clause = self.clause(id)
        points = self.changed[id]["points"] if id in self.changed else clause["points"]
        if name == "percent":
            return points / clause["max"] * 100 if points is not None and clause["max"] else None
        return points if name == "points" else clause[name]

    def node_member(self, node, name):
        if name in ("percent", "exactPercent"):
            points = node["points" if name == "percent" else "exact"]
            if points is None or not node["max"]:
                return None
            percent = points / node["max"] * 100
            return rounded(percent, self.rules.get("rounding", {}).get("percent")) if name == "percent" else percent
        return node[{"exactPoints": "exact"}.get(name, name)]

    def compare(self, operator, actual, expected):
        def kind(value):
            return bool if isinstance(value, bool) else type(value)

        def same(a, b):
            return a == b if kind(a) is kind(b) and kind(a) in (Fraction, str, bool) else None

        if operator == "equal":
            return same(actual, expected) is True
        if operator == "notEqual":
            return same(actual, expected) is False
        if operator in ("contains", "doesNotContain"):
            operator, actual, expected = {"contains": "in", "doesNotContain": "notIn"}[operator], expected, actual
        if operator in ("in", "notIn"):
            if not isinstance(expected, list):
                return False
            if operator == "in":
                return any(same(actual, member) is True for member in expected)
            return all(same(actual, member) is False for member in expected)
        if not (isinstance(actual, Fraction) and isinstance(expected, Fraction)):
            actual, expected = date(actual), date(expected)
        if actual is None or expected is None:
            return False
        return {"lessThan": actual < expected, "lessThanInclusive": actual <= expected,
                "greaterThan": actual > expected, "greaterThanInclusive": actual >= expected}[operator]

    def judge(self, condition):
        record = pick(condition, "name")
        if "all" in condition or "any" in condition:
            name = "all" if "all" in condition else "any"
            parts = [self.judge(part) for part in condition[name]]
            return {**record, name: parts, "result": (all if name == "all" else any)(p["result"] for p in parts)}
        if "not" in condition:
            part = self.judge(condition["not"])
            return {**record, "not": part, "result": not part["result"]}
        if "condition" in condition:
            part = self.grouped(self.judge(self.rules["conditions"][condition["condition"]]))
            return {**record, "condition": condition["condition"], "of": part, "result": part["result"]}
        expected = condition["value"]
        record.update(pick(condition, "path", "operator"))
        if isinstance(expected, dict):
            right = expected["path"]
            record["against"] = right if isinstance(right, str) else WORKED
            expected = self.read(right) if isinstance(right, str) else self.work(right)
        left = condition["path"]
        actual = self.read(left) if isinstance(left, str) else self.work(left)
        if not isinstance(left, str):
            record["path"] = WORKED
        record.update({} if actual is None else {"actual": actual}, **({} if expected is None else {"expected": expected}))
        return {**record, "result": self.compare(condition["operator"], actual, expected)}

    def grouped(self, judged):
        """One comparison as the only member of a group."""
        return {"all": [judged], "result": judged["result"]} if "operator" in judged else judged

    def decide(self, rule, condition):
        judged = self.grouped(self.judge(condition))
        return {"rule": rule, "holds": judged["result"], "conditions": judged}

    # Expressions

    def work(self, expression):
        """The number, None where it is missing or too long."""
        return short(self.operate(expression))

    def operate(self, expression):
        if isinstance(expression, Fraction):
            return expression
        if isinstance(expression, str):
            value = self.read(expression)
            return value if isinstance(value, Fraction) else None
        if expression is None:
            return None
        e = expression
        for name, method in (("sum", worked_sum), ("product", worked_product), ("min", min), ("max", max),
                             ("mean", worked_mean), ("median", middle)):
            if isinstance(e.get(name), list):
                numbers = [self.work(part) for part in e[name]]
                return None if None in numbers else method(numbers)
        if "position" in e:
            numbers = [self.work(part) for part in e["position"]]
            return None if None in numbers else Fraction(numbers.index(min(numbers)) + 1)
        if "difference" in e or "ratio" in e:
            a, b = map(self.work, e.get("difference") or e["ratio"])
            if a is None or b is None:
                return None
            return a - b if "difference" in e else a / b if b else None
        if "power" in e:
            x, n = self.work(e["power"][0]), int(e["power"][1])
            return None if x is None or (x == 0 and n < 0) or too_long(x, n) else x**n
        if "or" in e:
            return next((x for x in map(self.work, e["or"]) if x is not None), None)
        if "count" in e:
            return Fraction(sum(self.read(path) is True for path in e["count"]))
        if "lookup" in e:
            return self.look_up(e)
        if "choose" in e:
            for choice in e["choose"]:
                if self.judge(choice["when"])["result"]:
                    return self.work(choice["then"])
            return self.work(e.get("else"))
        if "days" in e or "months" in e:
            first, second = (date(self.read(path)) for path in e.get("days") or e["months"])
            if first is None or second is None:
                return None
            return Fraction((second - first).days if "days" in e else months(first, second))
        if "year" in e:
            day = date(self.read(e["year"]))
            return None if day is None else Fraction(day.year)
        name = next(name for name in ("round", "bands", "line", "logNormal") if name in e)
        x = self.work(e[name])
        if x is None and name != "bands":
            return None
        if name == "round":
            return rounded(x, e)
        if name == "line":
            return on_line(x, e["through"])
        if name == "logNormal":
            return log_normal(x, e["median"], e["p10"])
        for band in e["of"]:
            ends = {end: self.work(band[end]) for end in ENDS if end in band}
            if all(self.compare(ENDS[end], x, bound) for end, bound in ends.items()):
                return self.work(band["is"])
        return self.work(e.get("else"))

    def look_up(self, e):
        cell = self.rules["tables"][e["lookup"]]
        for key in e["by"]:
            key = written(self.read(key) if isinstance(key, str) and key.startswith("$.") else key)
            key = key if key is None or isinstance(key, str) else canonical(key)
            cell = cell.get(key) if isinstance(cell, dict) and key is not None else None
        return cell if isinstance(cell, Fraction) else self.work(e.get("else"))

    # Clauses

    def hidden_by(self, id):
        """The decisions about applicability that do not hold, outermost first."""
        if id not in self.hiding:
            applies = self.rules.get("applies", {})
            decisions = [self.decide("applies:" + name, applies[name])
                         for name in self.clauses[id]["under"] + [id] if name in applies]
            self.hiding[id] = [decision for decision in decisions if not decision["holds"]]
        return self.hiding[id]

    def recorded_state(self, id):
        """The state as recorded and what goes with it; None where the clause is answered."""
        given = self.given.get(id)
        if isinstance(given, dict) and "state" in given:
            return given["state"], pick(given, "reason")
        option = self.answers[id]["option"] if id in self.answers else None
        if option:
            reason = given.get("reason") if isinstance(given, dict) else None
            return option["state"], {"reason": reason or option.get("title", option["id"])}
        if self.criteria[id].get("unscored"):
            return "unscored", {}
        answers = [self.answers[name] for name in self.asks[id]]
        for answer in answers:
            if answer["unresolved"]:
                return "not-checked", {"unresolved": answer["unresolved"]}
        for answer in answers:
            if answer["state"]:
                return answer["state"], {}
        if any(self.fact(name) is None and self.answers[name]["several"] is None
               for name in self.asks[id] if self.inputs[name]["type"] not in ("text", "entries")):
            return "missing", {}
        return None, {}

    def clause(self, id):
        if id not in self.done:
            self.done[id] = self.judge_clause(id)
        return self.done[id]

    def judge_clause(self, id):
        weight = self.weight(id)
        clause = {"id": id, "max": weight["points"], "points": None, "met": None, "inScope": False, "policy": None,
                  "record": {"decisions": [], "evidence": self.evidence(id)}}
        record = clause["record"]
        state, more = self.recorded_state(id)
        record.update(more)
        if self.hidden_by(id):
            record["decisions"] = self.hidden_by(id)
            return {**clause, "state": "hidden"}
        if state is None:
            earned = self.earn(id, weight["points"], record)
            if earned is not None:
                return {**clause, "state": "scored", "inScope": True, **earned}
            state = "missing"
        clause["state"] = state
        if self.criteria[id].get("unscored"):
            return clause
        names = {"not-applicable": "notApplicable", "not-checked": "notChecked", "missing": "missing"}
        policies = {**self.rules.get("policies", {}), **self.criteria[id].get("policies", {})}
        policy = policies.get(names[state], "leave-out" if state == "not-applicable" else "block")
        if policy == "forbid" or "unresolved" in record:
            policy = "block"
        clause["policy"] = record["policy"] = policy
        clause["inScope"] = policy != "leave-out"
        if policy in ("zero", "full"):
            clause.update(points=weight["points"] if policy == "full" else Fraction(0), met=policy == "full")
        return clause

    def alternatives(self, id, criterion, own):
        """Pairs of a condition and what it earns; None where the shape has no alternatives."""
        def comparison(operator, value, path=own):
            return {"path": path, "operator": operator, "value": value}

        if "yes" in criterion:
            return [(comparison("equal", True), {"share": criterion["yes"]})]
        if "choice" in criterion:
            return [(comparison("equal", option), {"points": criterion["choice"][option]})
                    for option in in_order(criterion["choice"])]
        for shape, path in (("bands", own), ("count", own + ".count")):
            if shape in criterion:
                return [({"all": [comparison(ENDS[end], band[end], path) for end in ENDS if end in band]}, band)
                        for band in criterion[shape]]
        if "noneAbove" in criterion:
            return [(comparison("greaterThanInclusive", 1 - criterion["noneAbove"], own + ".share"),
                     {"share": own + ".share"})]
        if "rules" in criterion:
            return [(rule["conditions"], rule["event"]["params"]) for rule in criterion["rules"]]
        return None

    def amount(self, params, weight):
        """Points and the amount itself, of points, a share, or a share by its word."""
        name = "share" if "share" in params else "points"
        own = params[name]
        if isinstance(own, str) and own in WORDS:
            name, own = "share", WORDS[own]
        own = self.work(own)
        return None if own is None else (own * weight if name == "share" else own, own)

    def earn(self, id, weight, record):
        """Points and verdict of an answered clause; None where the amount is missing."""
        criterion, asks = self.criteria[id], self.asks[id]
        own = criterion.get("of", "$.answers." + asks[0] if asks else "")
        alternatives, taken, say = self.alternatives(id, criterion, own), {}, {}
        if alternatives is None:
            amount = self.amount(self.arithmetic_shape(id, criterion, own, weight), weight)
        else:
            found = []
            for n, (condition, params) in enumerate(alternatives, 1):
                name = criterion["rules"][n - 1].get("name") if "rules" in criterion else None
                decision = self.decide("clause:%s:%d%s" % (id, n, "-" + name if name else ""), condition)
                record["decisions"].append(decision)
                if decision["holds"]:
                    found.append((decision["rule"], params))
            path = own + (".count" if "count" in criterion else ".share" if "noneAbove" in criterion else "")
            asked = self.inputs.get(asks[0], {}) if len(asks) == 1 else {}
            methods = [asked.get("several", self.rules.get("several", "mean")),
                       asked.get("assessors", self.rules.get("assessors", {})).get("merge", "mean")]
            if any(map(of_points, methods)) and self.earned_by_answer(asks[0]):
                path = "$.several." + asks[0]
                decision = self.decide("clause:%s:several" % id,
                                       {"path": path, "operator": "greaterThanInclusive", "value": Fraction(0)})
                record["decisions"].append(decision)
                if decision["holds"]:
                    found.append((decision["rule"], {"points": path}))
            elif "rules" not in criterion and self.read(path) is None:
                record["decisions"] = []
                return None
            amount = (Fraction(0), Fraction(0))
            if found:
                if criterion.get("take") == "best":
                    worth = [(self.amount(params, weight) or (Fraction(0),))[0] for _, params in found]
                    found = [found[worth.index(max(worth))]]
                rule, taken = found[0]
                amount = self.amount(taken, weight)
                say = {"rule": rule, **pick(taken, "say")}
        if amount is None:
            return None
        total = Sum(amount[0] if weight else Fraction(0))
        if "zeroBelow" in criterion and total.value < criterion["zeroBelow"]:
            total.step("zero-below", criterion["zeroBelow"], Fraction(0))
        total.round(criterion.get("rounding", self.rules.get("rounding", {}).get("clause")))
        total.step("floor", Fraction(0), max(total.value, Fraction(0)))
        total.step("cap", weight, min(total.value, weight))
        record.update(say, arithmetic=total.end())
        bar = criterion.get("metAt", self.rules.get("findings", {}).get("met", Fraction(1)))
        met = (total.value / weight if weight else amount[1]) >= bar
        return {"points": total.value, "met": taken.get("met", met), "grade": taken.get("finding")}

    def arithmetic_shape(self, id, criterion, own, weight):
        if "each" in criterion:
            return {"points": {"product": [criterion["each"], own + ".count"]}}
        if "deduct" in criterion:
            lost = self.deducted_for(own)
            left = {"difference": [weight, {"product": [criterion["deduct"], lost]}]}
            return {"points": {"max": [criterion.get("atLeast", Fraction(0)), left]}}
        if "samples" in criterion:
            return {"share": own + ".share"}
        if "line" in criterion:
            points = [[x, WORDS[y] * weight if y in WORDS else y] for x, y in criterion["line"]]
            return {"points": {"line": own, "through": points}}
        if "logNormal" in criterion:
            return {"share": {"logNormal": own, **criterion["logNormal"]}}
        if "points" in criterion:
            return {"points": criterion["points"]}
        asked = self.inputs[self.asks[id][0]]
        if asked["type"] == "checklist":
            return {"share": {"ratio": [own + ".count", Fraction(len(asked["items"]))]}}
        return {"points": own}

    def deducted_for(self, own):
        """How many a deduction is made for: items not ticked, cases, failures, or the number itself."""
        space, id, *below = own.split(".")[1:]
        asked = None if below else {"answers": self.inputs, "profile": self.standard.get("profile", {})}.get(space, {}).get(id)
        kind = asked and asked["type"]
        if kind == "checklist":
            return {"difference": [Fraction(len(asked["items"])), own + ".count"]}
        return own + {"entries": ".count", "samples": ".failed"}.get(kind, "")

    def once(self):
        for group in self.rules.get("once", []):
            earning = [id for id in group["clauses"] if (self.clause(id)["points"] or 0) > 0]
            if len(earning) > 1:
                best = max(self.clause(id)["points"] for id in earning)
                kept = next(id for id in earning if group.get("keep") == "first" or self.clause(id)["points"] == best)
                for id in earning:
                    if id != kept:
                        self.done[id] = {**self.clause(id), "points": Fraction(0)}
                        self.done[id]["record"]["countedIn"] = kept

    def grade(self, id):
        return self.clause(id).get("grade") or self.criteria[id].get("nonconformity", "minor")

    def count(self):
        clauses = [self.clause(id) for id in self.clauses]
        grades = [self.grade(clause["id"]) for clause in clauses if clause["met"] is False]
        states = {"scored": "scored", "notApplicable": "not-applicable", "notChecked": "not-checked", "missing": "missing"}
        counts = {name: sum(clause["state"] == state for clause in clauses) for name, state in states.items()}
        counts.update(met=sum(clause["met"] is True for clause in clauses), minor=grades.count("minor"),
                      major=grades.count("major"))
        counts["nonconformities"] = counts["minor"] + counts["major"]
        return {name: Fraction(number) for name, number in counts.items()}

    # The receipt

    def receipt(self):
        rules, standard, assessment = self.rules, self.standard, self.assessment
        for id in self.clauses:
            self.clause(id)
        self.once()
        counts, results, values = self.count(), [], {}
        for id, scheme in [("main", rules)] + [(id, rules["results"][id]) for id in in_order(rules.get("results", {}))]:
            self.moment(counts)
            results.append(Result(self, id, scheme).receipt())
            if id == "main":
                values = {name: self.work(value) for name, value in rules.get("values", {}).items()}
        status = self.weakest()
        pack = {"format": "touchstone-pack/1", "standard": standard, "rules": self.pack["rules"]}
        judgement = {
            "standard": {**pick(standard, "id", "edition", "designation", "title"), "digest": digest(pack),
                         **pick(rules, "revision", "inForce")},
            "provenance": {**rules.get("provenance", {}), "status": status},
            "marks": [status] if status != "published" else [],
            "merged": {id: answer["merged"] for id, answer in self.answers.items()
                       if answer["merged"]},
            "values": values,
            "clauses": [self.clause_receipt(id) for id in self.clauses],
            "results": results,
            "findings": [self.finding(id) for id in self.clauses
                         if self.clause(id)["state"] not in ("hidden", "unscored")],
        }
        return {**written(judgement), "receipt": "touchstone-receipt/2", "languages": standard["languages"],
                "software": {"name": "touchstone"}, "engine": {"name": "json-rules-engine"},
                "assessment": assessment, "inputDigest": digest(assessment), "date": assessment["date"]}

    def status_of(self, item):
        return min(self.status, item.get("provenance", {}).get("status", self.status), key=STATUSES.index)

    def weakest(self):
        rules = self.rules
        parts = list(rules.get("weights", {}).values()) + list(rules.get("classes", {}).values())
        for id, scheme in [("main", rules)] + list(rules.get("results", {}).items()):
            parts += list(scheme.get("weights", {}).values()) if id != "main" else []
            parts += scheme.get("adjustments", []) + scheme.get("levels", []) + scheme.get("gates", [])
        listed = rules.get("provenanceOf", {})
        parts += [{"provenance": listed[name]} for name in ("criteria", "values", "tables") if name in listed]
        found = [self.status_of(part) for part in [self.standard] + parts if isinstance(part, dict)]
        return min(found + [self.status], key=STATUSES.index)

    def clause_receipt(self, id):
        element, clause, weight = self.clauses[id], self.clause(id), self.weight(id)
        title = element.get("title", element.get("text"))
        return {"clause": id, **pick(element, "number", "under"), **({} if title is None else {"title": title}),
                **pick(clause, "state", "points", "max", "inScope", "met"), **clause["record"],
                "weight": {**weight, "provenance": self.status_of(weight)}}

    def finding(self, id):
        clause = self.clause(id)
        finding = {"clause": id, **pick(self.clauses[id], "number"), **pick(clause, "points", "max"),
                   "evidence": clause["record"]["evidence"]}
        if clause["state"] != "scored":
            return {**finding, "kind": clause["state"]}
        if clause["met"]:
            return {**finding, "kind": "conformity"}
        grade = self.grade(id)
        return {**finding, **({"kind": "opportunity"} if grade == "none" else {"kind": "nonconformity", "grade": grade})}


class Result:
    """One result: nodes, adjustments, levels, gates."""

    def __init__(self, scoring, id, scheme):
        self.scoring, self.id, self.scheme = scoring, id, scheme
        self.parts = {**scheme.get("parts", {}), "total": scheme.get("total", {})}
        self.nodes, self.settled = {}, set()
        scoring.nodes = self.node
        self.sections = [name for name in scoring.order if name in scoring.sections]
        self.order = []
        for name in self.sections + in_order(scheme.get("parts", {})) + ["total"]:
            self.put(name)
        self.levels = scheme.get("levels", [])
        self.names = [level["id"] for level in self.levels]
        self.blocked = []

    # Nodes

    def put(self, id):
        if id not in self.order:
            for child in self.children(id):
                if child not in self.scoring.clauses:
                    self.put(child)
            self.order.append(id)

    def children(self, id):
        below = self.scoring.sections.get(id, {}).get("of", self.scoring.tops if id == "total" else [])
        return self.parts.get(id, {}).get("of", below)

    def child(self, id):
        """What a node sees of a child: a clause or another node."""
        if id not in self.scoring.clauses:
            return self.node(id)
        clause = self.scoring.clause(id)
        return {"id": id, "points": self.counted(id), "max": self.weight(id),
                "inScope": clause["inScope"], "hidden": clause["state"] == "hidden",
                "open": bool(self.blocking(id))}

    def weight(self, id):
        """What a clause weighs in this result."""
        own = self.scheme.get("weights", {}).get(id) if self.id != "main" else None
        if own is None:
            return self.scoring.clause(id)["max"]
        return own["points"] if isinstance(own, dict) else own

    def counted(self, id):
        """The points of a clause as they count in this result."""
        clause, points, own = self.scoring.clause(id), self.scoring.clause_member(id, "points"), self.weight(id)
        if points is None or self.id == "main" or id not in self.scheme.get("weights", {}):
            return points
        return points * own / clause["max"] if clause["max"] else own if clause["met"] else Fraction(0)

    def blocking(self, id):
        """The clauses that keep a clause open: itself, or one that it is counted once with."""
        return {name for name in self.leaves(id) if self.scoring.clause(name)["policy"] == "block"}

    def rounding(self, id):
        stage = "total" if id == "total" else "part"
        return self.parts.get(id, {}).get("rounding", self.scoring.rules.get("rounding", {}).get(stage))

    def rests_on(self, expression):
        """The clauses and nodes that an expression reads, directly or through values and named conditions."""
        found = set()
        if isinstance(expression, str) and expression.startswith("$."):
            head, *names = expression.split(".")[1:]
            if head == "values":
                found = self.rests_on(self.scoring.rules["values"][names[0]])
            elif head in ("clauses", "parts"):
                found = {names[0]}
            elif head == "counts":
                found = set(self.scoring.clauses)
        elif isinstance(expression, (list, dict)):
            for part in expression.values() if isinstance(expression, dict) else expression:
                found |= self.rests_on(part)
            if isinstance(expression, dict) and "condition" in expression:
                found |= self.rests_on(self.scoring.rules["conditions"][expression["condition"]])
        return found

    def left_out(self, clause):
        return clause["state"] not in ("scored", "unscored") and clause["points"] is None and not clause["inScope"]

    def leaves(self, id):
        """The clauses that a clause or node rests on in the end."""
        if id in self.scoring.clauses:
            groups = [group["clauses"] for group in self.scoring.rules.get("once", []) if id in group["clauses"]]
            return {id}.union(*groups)
        below = set(self.children(id)) | self.rests_on(self.parts.get(id, {}).get("points"))
        return set().union(*map(self.leaves, below))

    def best(self, combine, numbers):
        """What sum, max and best-of-k make of points and of maxima."""
        count = {"sum": len(numbers), "max": 1}[combine] if isinstance(combine, str) else int(combine["best"])
        return sum(sorted(numbers, reverse=True)[:count], Fraction(0))

    def maximum(self, part, combine, maxima):
        if "points" in part or combine in ("mean", "median", "min", "product", "weighted-mean"):
            return part.get("max", Fraction(100))
        return self.best(combine, maxima)

    def stated(self, part, top):
        return held(part.get("renormalise", top), None, part.get("cap"))

    def full(self, id):
        """The maximum a child has when everything applies."""
        if id in self.scoring.clauses:
            return self.weight(id)
        part = self.parts.get(id, {})
        maxima = [self.full(child) for child in self.children(id)]
        return self.stated(part, self.maximum(part, part.get("combine", "sum"), maxima))

    def combined(self, part, combine, counted, weight):
        if combine in ("sum", "max") or isinstance(combine, dict):
            return self.best(combine, [child["points"] for child in counted])
        counted = [child for child in counted if child["max"]]
        shares = [child["points"] / child["max"] for child in counted]
        if not shares:
            return None
        if combine == "weighted-mean":
            weights = [weight(child) for child in counted]
            if not sum(weights):
                return None
            share = sum(w * share for w, share in zip(weights, shares)) / sum(weights)
        else:
            share = {"mean": mean, "median": middle, "min": min, "product": product}[combine](shares)
        return share * part.get("max", Fraction(100))

    def without_total(self, id):
        """A total that does not exist: it tells whether anything counts."""
        scoring = self.scoring
        leaves = [name for name in self.leaves(id) if not scoring.criteria[name].get("unscored")]
        is_open = any(self.blocking(name) for name in leaves)
        counts = not leaves or any(scoring.clause_member(name, "points") is not None for name in leaves)
        state = "open" if is_open else "scored" if counts else "not-scored"
        return {"id": id, "max": Fraction(0), "points": None, "exact": None, "inScope": state != "not-scored",
                "state": state, "open": is_open, "lost": False, "arithmetic": None, "hidden": False,
                "record": {"combine": "none", "inScope": Fraction(0), "of": []}}

    def work_out(self, id):
        part, scoring = self.parts.get(id, {}), self.scoring
        if part.get("combine") == "none":
            return self.without_total(id)
        combine = "expression" if "points" in part else part.get("combine", "sum")
        children = [self.child(child) for child in self.children(id)]
        scope = [child for child in children if child["inScope"]]
        counted = [child for child in scope if child["points"] is not None]
        top = self.maximum(part, combine, [child["max"] for child in scope])

        def weight(child):
            return part.get("weights", {}).get(child["id"], child["max"])

        if combine == "weighted-mean":
            in_scope = sum(map(weight, scope), Fraction(0))
        elif combine == "max" or isinstance(combine, dict):
            in_scope = top
        else:
            in_scope = sum((child["max"] for child in scope), Fraction(0))
        points = scoring.work(part["points"]) if "points" in part else self.combined(part, combine, counted, weight)
        rests = children
        if "points" in part:
            rests = rests + [self.child(name) for name in self.rests_on(part["points"])]
        lost = "points" in part and points is None and not all(
            self.left_out(scoring.clause(name))
            for child in rests for name in self.leaves(child["id"]))
        node = {"id": id, "max": self.stated(part, top), "points": None, "exact": None, "inScope": True, "state": "open",
                "open": lost or any(child["open"] for child in rests), "lost": lost, "arithmetic": None,
                "hidden": bool(children) and all(child["hidden"] for child in children)}
        node["record"] = {"combine": "best %d" % combine["best"] if isinstance(combine, dict) else combine,
                          "inScope": in_scope,
                          "of": [{**pick(child, "id", "points", "max"),
                                  **({"weight": weight(child)} if combine == "weighted-mean" else {}),
                                  "counts": child in counted} for child in children]}
        if node["open"]:
            return node
        little = in_scope < part.get("leastInScope", in_scope)
        nothing = "points" not in part and not any(child["max"] for child in counted) and (
            not counted or len(counted) < len(children) or "renormalise" in part)
        if points is None or little or nothing:
            way = part.get("whenNothingApplies", "not-scored")
            if way == "not-scored" or little or node["hidden"]:
                return {**node, "state": "not-scored", "inScope": False}
            top = self.full(id)
            points = top if way == "full" else Fraction(0)
            return {**node, "state": "scored", "max": top, "points": points, "exact": points}
        total = Sum(points)
        if "renormalise" in part and top:
            total.step("renormalise", part["renormalise"], points * part["renormalise"] / top, True)
        if "cap" in part:
            total.step("cap", part["cap"], min(total.value, part["cap"]))
        if "floor" in part:
            total.step("floor", part["floor"], max(total.value, part["floor"]))
        exact = total.value
        total.round(self.rounding(id))
        return {**node, "state": "scored", "points": total.value, "exact": exact, "arithmetic": total.end()}

    def node(self, id):
        """A node, worked out where it was not since something below it changed."""
        if id not in self.nodes and id in self.order:
            node = self.nodes[id] = self.work_out(id)
            if id == "total":
                self.added_up = node
                if self.scheme.get("clamp", {}).get("when") == "each":
                    self.nodes[id] = self.clamped(node)
        return self.nodes.get(id)

    def work_all(self):
        self.nodes = {id: self.nodes[id] for id in self.settled}
        for id in self.order:
            self.node(id)

    def clamped(self, node):
        if node["points"] is None:
            return node
        least, most = self.scheme["clamp"].get("min"), self.scheme["clamp"].get("max")
        return {**node, **{name: held(node[name], least, most) for name in ("points", "exact")}}

    # Adjustments

    def adjust(self, adjustment):
        scoring, id = self.scoring, adjustment["id"]
        to = "level" if "level" in adjustment else adjustment.get("to", "total")
        record = {**pick(adjustment, "id", "title", "reason"), "provenance": scoring.status_of(adjustment), "to": to}
        holds = True
        if "when" in adjustment:
            record["decision"] = scoring.decide("adjust:%s:%s" % (self.id, id), adjustment["when"])
            holds = record["decision"]["holds"]
        name = next(name for name in ("add", "set", "cap", "level") if name in adjustment)
        amount = scoring.work(adjustment[name])
        if amount is not None:
            record["amount"] = amount
        if name == "level":
            return {**record, "applies": holds, "before": None, "after": None}
        of_clause = to in scoring.clauses
        node = self.nodes[to] if not of_clause else scoring.changed.get(to) or {
            "points": scoring.clause(to)["points"], "exact": scoring.clause(to)["points"]}
        before = node["points"]
        if before is None or not holds or amount is None:
            if amount is None and holds and before is not None:
                self.blocked.append({"kind": "adjustment", "id": id})
            return {**record, "applies": False, "before": before, "after": before}
        if name == "add":
            amount = held(amount, adjustment.get("atLeast"), adjustment.get("atMost"))
        exact = {"add": node["exact"] + amount, "set": amount, "cap": min(node["exact"], amount)}[name]
        if of_clause:
            rounding = scoring.criteria[to].get("rounding", scoring.rules.get("rounding", {}).get("clause"))
            most = scoring.clause(to)["max"]
            node = scoring.changed[to] = {"points": held(rounded(exact, rounding), Fraction(0), most),
                                          "exact": held(exact, Fraction(0), most)}
        else:
            node = {**node, "points": rounded(exact, self.rounding(to)), "exact": exact}
            if to == "total" and self.scheme.get("clamp", {}).get("when") == "each":
                node = self.clamped(node)
            self.nodes[to] = node
            self.settled.add(to)
        self.work_all()
        return {**record, "applies": True, "before": before, "after": node["points"]}

    def adjust_all(self):
        records = [self.adjust(adjustment) for adjustment in self.scheme.get("adjustments", [])]
        if self.scheme.get("clamp", {}).get("when") == "end":
            before, self.nodes["total"] = self.nodes["total"], self.clamped(self.nodes["total"])
            if before != self.nodes["total"]:
                records.append({"id": "clamp", "provenance": self.scoring.status, "applies": True, "to": "total",
                                "before": before["points"], "after": self.nodes["total"]["points"]})
        return records

    # Levels and gates

    def judge_level(self, level):
        name = next((end for end in ENDS if end in level), "atLeast")
        mark = self.scoring.work(level.get(name))
        needs = {"path": self.measure, "operator": ENDS[name], "value": bound_by(level.get(name), mark)}
        if name not in level:
            needs = {"path": "$.total.state", "operator": "equal", "value": "scored"}
        elif mark is None:
            self.missing_levels.append(level["id"])
        decision = self.scoring.decide("level:%s:%s" % (self.id, level["id"]), needs)
        return {**pick(level, "id", "title", "stars"), "mark": mark, "inclusive": name in ("atLeast", "atMost"),
                **({"better": "less"} if name in ("atMost", "below") else {}),
                "provenance": self.scoring.status_of(level), "reached": decision["holds"], "decision": decision}

    def declared_gates(self):
        """Every gate in order: id, title, levels, condition, what follows, provenance."""
        scoring, mandatory = self.scoring, self.scheme.get("mandatory", {})
        exempt = lambda id: {"path": "$.clauses.%s.state" % id, "operator": "in", "value": ["not-applicable", "hidden"]}
        met = lambda id: {"any": [{"all": [{"path": "$.clauses.%s.met" % id, "operator": "equal", "value": True}]}, exempt(id)]}
        for veto in self.scheme.get("vetoes", []):
            about = {**pick(veto, "title"), "levels": "all", "otherwise": "veto"}
            if "clause" in veto:
                yield {"id": "veto-" + veto["clause"], "needs": met(veto["clause"]), **about}, scoring.status_of(veto)
            else:
                yield {"id": veto["id"], "needs": {"not": veto["when"]}, **about}, scoring.status_of(veto)
        for id in scoring.clauses:
            if id in mandatory:
                levels = "all" if mandatory[id] == "all" else {"from": mandatory[id]}
                yield {"id": "mandatory-" + id, "levels": levels, "needs": met(id)}, scoring.status
        for level in self.levels:
            status = scoring.status_of(level)
            parts = level.get("parts", {})
            names = [name for name in [*self.sections, *scoring.clauses] if name in parts]
            for id in names + [name for name in in_order(parts) if name not in names]:
                (end, bound), = parts[id].items()
                is_clause = id in scoring.clauses
                path = "$.total" if id == "total" else ("$.clauses." if is_clause else "$.parts.") + id
                exact = self.scheme.get("measure", {}).get("read") == "exact"
                name = "percent" if end.lower().endswith("percent") else "points"
                value = scoring.work(bound)
                if value is None:
                    self.missing_levels.append(level["id"])
                needs = {"any": [{"path": "%s.%s" % (path, "exact" + name.title() if exact and not is_clause else name), "value": bound_by(bound, value),
                                  "operator": "greaterThan" if end.startswith("above") else "greaterThanInclusive"},
                                 exempt(id) if is_clause else {"path": path + ".state", "operator": "in", "value": ["not-scored"]}]}
                yield {"id": "%s-parts-%s" % (level["id"], id), "levels": [level["id"]], "needs": needs}, status
            if "needs" in level:
                yield {"id": level["id"] + "-needs", "levels": [level["id"]], "needs": level["needs"]}, status
        for gate in self.scheme.get("gates", []):
            asked = [gate["needs"]] if "needs" in gate else []
            asked += [met(id) for id in gate.get("clauses", [])]
            yield {**gate, "needs": asked[0] if len(asked) == 1 else {"all": asked}}, scoring.status_of(gate)

    def judge_gate(self, gate, status):
        levels = gate.get("levels", "all")
        if isinstance(levels, dict):
            levels = self.names[self.names.index(levels["from"]):]
        decision = self.scoring.decide("gate:%s:%s" % (self.id, gate["id"]), gate["needs"])
        return {**pick(gate, "id", "title"), "provenance": status, "levels": self.names if levels == "all" else levels,
                "holds": decision["holds"], "otherwise": gate.get("otherwise", "lower"), "decision": decision}

    def settle_level(self, by_points, gates, adjustments):
        rank = by_points
        for record in adjustments:
            if record["to"] == "level" and record["applies"] and by_points:
                rank = min(max(rank + int(record["amount"]), 0), len(self.levels))
        while True:
            before = rank
            for gate in gates:
                if rank and not gate["holds"] and self.names[rank - 1] in gate["levels"]:
                    way = gate["otherwise"]
                    if isinstance(way, dict):
                        rank = min(rank, self.names.index(way["cap"]) + 1)
                    elif way != "block":
                        rank = 0 if way in ("refuse", "veto") else rank - 1
                if rank != before:
                    break
            if rank == before:
                return rank

    def keeping_open(self, id):
        """Clauses that keep a node open, and the nodes whose expression is missing."""
        if id in self.scoring.clauses:
            return self.blocking(id)
        found, names = {id} if self.nodes[id]["lost"] else set(), set(self.children(id))
        names |= self.rests_on(self.parts.get(id, {}).get("points"))
        for name in names:
            if self.child(name)["open"]:
                found |= self.keeping_open(name)
        return found

    def required(self):
        standard, scoring = self.scoring.standard, self.scoring
        for space, asked, fact in (("profile", standard.get("profile", {}), scoring.profile.get),
                                   ("answers", scoring.inputs, scoring.fact)):
            for id in in_order(asked):
                is_several = space == "answers" and scoring.answers[id]["several"] is not None
                if asked[id].get("required") and fact(id) is None and not is_several:
                    yield {"kind": "fact", "space": space, "id": id}

    def receipt(self):
        scoring, scheme = self.scoring, self.scheme
        self.work_all()
        adjustments = self.adjust_all()
        total = self.nodes["total"]
        of, read = (scheme.get("measure", {}).get(name, default) for name, default in (("of", "points"), ("read", "rounded")))
        self.measure = "$.total." + ("exact" + of.title() if read == "exact" else of)
        self.missing_levels = []
        levels = [self.judge_level(level) for level in self.levels]
        gates = [self.judge_gate(gate, status) for gate, status in self.declared_gates()]
        for level in levels:
            level["holds"] = level["reached"] and all(gate["holds"] for gate in gates if level["id"] in gate["levels"])
        by_points = max((n for n, level in enumerate(levels, 1) if level["reached"]), default=0)
        rank = self.settle_level(by_points, gates, adjustments)
        scoring.level = {"rank": Fraction(rank), "byPoints": Fraction(by_points)}
        blocked = list(self.required()) + self.blocked
        if total["open"]:
            keeping = self.keeping_open("total")
            clauses = [id for id in scoring.clauses if id in keeping]
            blocked += [{"kind": "clause", "id": id} for id in clauses] or [
                {"kind": "part", "id": id} for id in self.order if self.nodes[id]["lost"]]
        blocked += [{"kind": "level", "id": id} for id in self.names if id in self.missing_levels]
        for gate in gates:
            guards = gate["levels"] == self.names or (rank and self.names[rank - 1] in gate["levels"])
            if gate["otherwise"] == "block" and not gate["holds"] and guards:
                blocked.append({"kind": "gate", "id": gate["id"]})
        status = "blocked" if blocked else "not-scored" if total["state"] == "not-scored" else "scored"
        scored = status == "scored"
        percent = scoring.node_member(total, "percent")
        given = levels[rank - 1] if scored and rank else None
        qualifiers = []
        for qualifier in scheme.get("qualifiers", []):
            decision = scoring.decide("qualifier:%s:%s" % (self.id, qualifier["id"]), qualifier["when"])
            qualifiers.append({**pick(qualifier, "id", "title"), "holds": decision["holds"] and given is not None,
                               "decision": decision})
        measured = scoring.read(self.measure)
        return {
            "id": self.id, **(pick(scheme, "below") if scored else {}), **(pick(scheme, "title") if self.id != "main" else {}), "status": status, "blockedBy": blocked,
            "points": total["points"] if scored else None, "max": total["max"], "percent": percent if scored else None,
            "exactPoints": total["exact"] if scored else None,
            "nodes": [self.node_receipt(id) for id in self.order], "adjustments": adjustments,
            "measure": {"of": of, "read": read, "value": measured if scored else None},
            "levels": levels, "gates": gates,
            "levelByPoints": self.names[by_points - 1] if scored and by_points else None,
            "level": pick(given, "id", "title", "stars") if given else None, "qualifiers": qualifiers,
            "whyNotNext": self.why_not_next(rank, levels, gates, adjustments, measured) if scored else None,
        }

    def node_receipt(self, id):
        node = self.added_up if id == "total" else self.nodes[id]
        part = self.parts.get(id, {})
        return {"node": id, **pick(self.scoring.sections.get(id, {}), "number", "title"), **pick(part, "title"),
                **node["record"], **pick(node, "points", "max"), "state": "scored" if node["state"] == "scored" else "not-scored",
                "percent": self.scoring.node_member(node, "percent"),
                **({"arithmetic": node["arithmetic"]} if node["arithmetic"] else {})}

    def why_not_next(self, rank, levels, gates, adjustments, measured):
        if rank == len(levels):
            return None
        level, lacks = levels[rank], []
        if not level["reached"] and measured is not None and level["mark"] is not None:
            lacks.append({"kind": "points", "id": "total", "needed": level["mark"], "actual": measured,
                          "short": (level["mark"] - measured) * (-1 if level.get("better") == "less" else 1)})
        failing = [gate for gate in gates if not gate["holds"] and level["id"] in gate["levels"]]
        for gate in failing:
            first = next(self.failures(gate["decision"]["conditions"]), {})
            actual, needed = first.get("actual"), first.get("expected")
            numbers = isinstance(actual, Fraction) and isinstance(needed, Fraction)
            lack = {"kind": "gate", "id": gate["id"]}
            if numbers and first["operator"] in ("greaterThan", "greaterThanInclusive"):
                lack.update(needed=needed, actual=actual, short=needed - actual)
            lacks.append(lack)
        if level["reached"] and not failing:
            lacks += [{"kind": "adjustment", "id": record["id"]} for record in adjustments
                      if record["to"] == "level" and record["applies"] and record["amount"] < 0]
        return {"level": level["id"], "lacks": lacks}

    def failures(self, judged):
        if "operator" in judged:
            if not judged["result"]:
                yield judged
        for part in judged.get("all", judged.get("any", [judged[name] for name in ("not", "of") if name in judged])):
            if not part["result"]:
                yield from self.failures(part)


# Verifying

ABSENT = object()


def merged_files(folder):
    """The files of a folder as one object."""
    whole, lists = {}, {}
    for name in sorted(os.listdir(folder)):
        if not name.endswith(".json"):
            continue
        with open(os.path.join(folder, name), encoding="utf-8") as file:
            part = read_json(file.read())
        part.pop("$schema", None)
        if "under" in part:
            lists[part.pop("under")] = part.pop("clauses")
        for member, value in part.items():
            whole[member] = {**whole[member], **value} if member in whole else value

    def fill(elements):
        for element in elements:
            if element["id"] in lists:
                element["clauses"] = lists[element["id"]]
            fill(element.get("clauses", []))

    fill(whole.get("clauses", []))
    return whole


def load_pack(place, named):
    """A pack from a file, or the one that a receipt names from a folder with standards/ and rules/."""
    if os.path.isfile(place):
        with open(place, encoding="utf-8") as file:
            return read_json(file.read())
    names = [named["id"], named["edition"]]
    if not all(re.fullmatch(r"[A-Za-z0-9.-]+", name) for name in names):
        raise ValueError("no id and edition of a standard")
    standard = os.path.join(place, "standards", *names)
    rules = os.path.join(place, "rules", *names, canonical(named["revision"]))
    if not (os.path.isdir(standard) and os.path.isdir(rules)):
        return None
    return {"format": "touchstone-pack/1", "standard": merged_files(standard), "rules": merged_files(rules)}


def find_pack(named, packs):
    """The pack with the digest, else one of the same standard, edition and revision."""
    if named.get("digest") in packs:
        return packs[named["digest"]]
    for pack in packs.values():
        its = [pack["standard"]["id"], pack["standard"]["edition"], pack["rules"]["revision"]]
        if its == [named.get(name) for name in ("id", "edition", "revision")]:
            return pack
    raise ValueError("the pack of this receipt is not here")


def differences(expected, found, at=""):
    """Every place where two JSON values differ. Names of terms explain and are no part of the judgement."""
    if isinstance(found, dict):
        terms = [name for name in ("path", "against") if str(found.get(name)).startswith(WORKED)]
        found = {name: found[name] for name in found if name not in terms}
    if isinstance(expected, dict):
        expected = {name: expected[name] for name in expected if not str(expected[name]) == WORKED}
    if isinstance(expected, dict) and isinstance(found, dict):
        for name in in_order({**expected, **found}):
            place = at + "/" + name.replace("~", "~0").replace("/", "~1")
            yield from differences(expected.get(name, ABSENT), found.get(name, ABSENT), place)
    elif isinstance(expected, list) and isinstance(found, list):
        for n in range(max(len(expected), len(found))):
            pair = (side[n] if n < len(side) else ABSENT for side in (expected, found))
            yield from differences(*pair, "%s/%d" % (at, n))
    elif type(expected) is not type(found) or expected != found:
        sides = {"expected": expected, "found": found}
        yield {"at": at, **{name: value for name, value in sides.items() if value is not ABSENT}}


def verify(receipt, packs):
    """The list of differences between a receipt and what its pack and its answers give."""
    if receipt.get("receipt") == "touchstone-receipt/1":
        raise ValueError("a receipt of the first format")
    pack = find_pack(receipt["standard"], packs)
    assessed = digest(receipt["assessment"])
    if assessed != receipt.get("inputDigest"):
        return list(differences(assessed, receipt.get("inputDigest", ABSENT), "/inputDigest"))
    found = dict(receipt)
    for name in ("software", "engine"):
        if isinstance(receipt.get(name), dict) and isinstance(receipt[name].get("version"), str):
            found[name] = {member: value for member, value in receipt[name].items() if member != "version"}
    return list(differences(Scoring(pack, receipt["assessment"]).receipt(), found))


UNREADABLE = (ValueError, KeyError, TypeError, AttributeError, IndexError, StopIteration, RecursionError, OSError)


def batch(lines):
    packs, worst = {}, 0
    for line in filter(str.strip, lines):
        given = read_json(line)
        if "pack" in given:
            packs[digest(given["pack"])] = given["pack"]
            continue
        answer = {"name": given.get("name", "")}
        try:
            found = verify(given["receipt"], packs)
            answer.update(agrees=not found, differences=found)
            worst = max(worst, 1 if found else 0)
        except UNREADABLE as error:
            answer.update(agrees=False, error="%s: %s" % (type(error).__name__, error))
            worst = 2
        print(canonical(answer))
    return worst


def of_vectors(vectors):
    """Pairs of what is worked out here and what a vector says."""
    for one in vectors["canonical"]:
        yield [canonical(one["value"]), digest(one["value"])], [one["canonical"], one["sha256"]]
    for one in vectors["numbers"]:
        yield written(one["numerator"] / one["denominator"]), one["json"]
    for one in vectors["rounding"]:
        for mode in set(one) - {"value", "decimals"}:
            yield written(rounded(Fraction(one["value"]), {**one, "mode": mode})), one[mode]
    for one in vectors["dates"]:
        first, second = date(one["from"]), date(one["to"])
        yield [Fraction((second - first).days), Fraction(months(first, second))], [one["days"], one["months"]]


def main(arguments):
    if arguments == ["--batch"]:
        return batch(sys.stdin)
    if len(arguments) == 2 and arguments[0] == "--vectors":
        with open(arguments[1], encoding="utf-8") as file:
            pairs = list(of_vectors(read_json(file.read())))
        wrong = [pair for pair in pairs if pair[0] != pair[1]]
        print("%d vectors, %d differ" % (len(pairs), len(wrong)))
        return 1 if wrong else 0
    if len(arguments) % 2 == 0 or any(flag != "--pack" for flag in arguments[1::2]):
        print(__doc__.strip())
        return 2
    try:
        with open(arguments[0], encoding="utf-8") as file:
            receipt = read_json(file.read())
        packs = [load_pack(place, receipt["standard"]) for place in arguments[2::2] or ["."]]
        found = verify(receipt, {digest(pack): pack for pack in packs if pack})
    except UNREADABLE as error:
        print("cannot be read: %s: %s" % (type(error).__name__, error))
        return 2
    for one in found:
        sides = (canonical(one[side]) if side in one else "nothing" for side in ("expected", "found"))
        print("%s: expected %s, found %s" % (one["at"], *sides))
    print("%d differences" % len(found) if found else "agrees")
    return 1 if found else 0


if __name__ == "__main__":
    try:
        status = main(sys.argv[1:])
        sys.stdout.flush()
    except BrokenPipeError:  # Whoever read it has seen enough.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        status = 1
    sys.exit(status)
