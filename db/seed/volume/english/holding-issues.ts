import type { Issue } from '#db/seed/volume/issue.ts'

/** Arms, clamps and mounts; quick release. */
export const MOUNT_ISSUES: Issue[] = [
  {
    skus: ['MA-2', 'MB-25', 'CS-1'],
    thing: '[arm|tilt|joint]',
    symptoms: [
      'the {thing} sinks by a [finger|hand] within {10-50} minutes',
      'the {thing} turns away each time I touch the screen',
      'the {thing} squeaks so that the {sound} hears it',
      'the {thing} locks only when I use pliers',
    ],
    causes: [
      'the load stands further out than the {weight} on the label allows',
      'the locating pins are not in their holes',
      'the ball has a film of [hand cream|grease|rain and dust]',
      'one screw in a flat foot cannot stop a turn',
    ],
    fixes: [
      'clean ball and cup with alcohol and let them dry for {5-20} minutes',
      'put both pins in before the screw',
      'fold the arm so that the load comes closer',
      'hang the cable from the cage and not from the {monitor}',
    ],
    checks: [
      'weigh everything that hangs on it, cable and battery too',
      'mark the joint with tape and read it after {15-60} minutes',
      'shake the rig and look which joint moves first',
    ],
    measures: [
      '{0.6-1.9} kg with hood and battery',
      '{3-15} mm of sag at the screen',
      '{5-20} degrees in one ceremony',
    ],
    wishes: [
      'two pins in every foot',
      'a joint with a number for its friction',
      'an arm {80-140} mm long for small monitors',
    ],
  },
  {
    skus: ['SC-40', 'SP-16'],
    thing: 'clamp',
    symptoms: [
      'the {thing} turns on [painted|wet|polished] tube',
      "the {thing} bites into [wood|a client's shelf|varnish]",
      'the spigot rattles in the {thing} until the safety is in',
      'the {thing} does not open far enough for {42-60} mm',
    ],
    causes: [
      'three lines of contact on a round tube are only just enough',
      'the pad has hardened',
      'the socket is hexagonal and the spigot is round',
      'the load pulls sideways and not down',
    ],
    fixes: [
      'wrap one turn of rubber sheet round the tube',
      'turn the {thing} so that the load pulls into the fixed jaw',
      'add a safety wire of {3-4} mm and forget about luck',
      'change the pads every {12-24} months',
    ],
    checks: [
      'hang {2-3} times the load on it for {5-15} minutes, over a mattress',
      'twist it by hand before you trust it',
      'measure the tube; the label is for scaffold only',
    ],
    measures: ['{6-14} kg before it turned', '{13-40} mm of jaw', '{0.3-0.9} mm of slack in the socket'],
    wishes: ['a jaw up to {50-65} mm', 'pads that can be had alone', 'an eye for a safety wire'],
  },
  {
    skus: ['CS-1', 'TH-2'],
    thing: 'cold shoe',
    symptoms: [
      'the {thing} has opened up by {0.2-0.6} mm',
      'a {monitor} in the {thing} twists with every step',
      "the {thing} is too tight for my {sound}'s receiver",
      'the {thing} sits so far forward that the hood hits the matte box',
    ],
    causes: [
      'a long lever works on two thin lips',
      'the paint inside is thick at the corners',
      'there is no stop at the back',
    ],
    fixes: [
      'move the {monitor} to a thread and leave the shoe to light things',
      'file the paint from the inner corners',
      'put a strip of brass {0.1-0.3} mm thick under the foot',
      'close the lips a little with a smooth vice, cold and slowly',
    ],
    checks: [
      'measure the gap at both ends',
      'try {2-4} different feet before you blame the shoe',
      'weigh what hangs in it',
    ],
    measures: ['{1.9-2.5} mm of gap', '{0.3-1.1} kg', '{10-25}° of turn in a day'],
    wishes: ['a shoe with a clamp screw', 'anti-twist pins for the shoe', 'a shoe in steel for {8-20} g more'],
  },
]

export const RELEASE_ISSUES: Issue[] = [
  {
    skus: ['AP-38', 'AC-60', 'LB-5'],
    thing: '[lever clamp|dovetail|plate]',
    symptoms: [
      'the {thing} is either loose or impossible, nothing between',
      'a plate of another maker drops out of the {sku} with the lever shut',
      'the {thing} rocks by a hair when I press on the lens',
      'the {thing} squeals when I slide it in',
    ],
    causes: [
      'dovetails that are all called 38 mm run from 37.{5-9} to 38.{1-6}',
      'the lever is set for a plate {0.2-0.6} mm narrower',
      'there is sand under the spring jaw',
      'the plate has a bow from an over-tight screw',
    ],
    fixes: [
      'set the hex screw with your widest plate in, an eighth of a turn at a time',
      'keep one make of plate on one clamp',
      'blow the jaw out and put one drop of dry lube on the spring',
      'lap the plate on [400|600|800] paper on glass until it lies flat',
    ],
    checks: [
      'measure each plate across the top and write it on the underside',
      'hold the clamp against the light with the plate in',
      'push hard sideways before you let go',
    ],
    measures: ['37.{5-9} mm against 38.{0-5} mm', '{0.1-0.4} mm of rock at the lens', '{8-14} kg before it slides'],
    wishes: [
      'a clamp that sets itself over {0.8-1.5} mm',
      'the width engraved on each plate',
      'a safety stop that does not need a key',
    ],
  },
  {
    skus: ['NR-70', 'NC-12', 'TH-2'],
    thing: 'NATO [clamp|rail|handle]',
    symptoms: [
      'the {thing} has a play of {0.1-0.4} mm however I tighten it',
      'the {thing} comes off sideways when the end pin wears',
      'the {thing} jams after [a day on the beach|rain and a cold night]',
      'the thumb screw of the {thing} ends up under the [EVF|monitor cable|top plate]',
    ],
    causes: [
      'rails of other makers are {0.1-0.3} mm thinner',
      'the spring pin at the end is bent',
      'salt has dried in the spring',
      'the screws of the rail were never tightened after the first day',
    ],
    fixes: [
      'tighten the two rail screws first, to {1.4-2.0} N·m',
      'rinse it in fresh water and move it until it runs',
      'turn the rail round so that the thumb screw faces away',
      'change the end pin, it is a standard {2-3} mm spring pin',
    ],
    checks: [
      'lift the whole rig by the handle over a bed',
      'slide it end to end and feel for steps',
      'try the clamp on {2-3} other rails',
    ],
    measures: ['{20.9-21.3} mm across the rail', '{0.1-0.4} mm of play at the clamp', '{4-9} kg lifted'],
    wishes: ['a clamp with a lever and not a screw', 'a rail {40-55} mm long with pins', 'spare end pins in the box'],
  },
  {
    skus: ['AP-38', 'AC-60'],
    thing: 'safety stop',
    symptoms: [
      'the {thing} catches on the bag and stays in',
      'the {thing} falls out of the plate on its own',
      'with the {thing} in, the plate will not go on my {head}',
    ],
    causes: [
      'the stop is {0.5-1.2} mm longer than the groove of other clamps',
      'vibration backs the little screw out',
      'the spring is filled with dust',
    ],
    fixes: [
      'take the stop out and use a cord on that head',
      'lock the little screw with varnish, not with glue',
      'file {0.3-0.8} mm off its tip',
      'brush the spring and blow it out',
    ],
    checks: [
      'slide the plate out with the clamp a quarter open: it must stop',
      'shake it beside your ear',
      'look at the groove of the clamp for a stop of its own',
    ],
    measures: ['{1.2-2.6} mm of stop', '{3-9} plates of {10-14} with the stop still in', '{0.4-1.0} mm too long'],
    wishes: [
      'stops that can be pressed in flush',
      'a bag of {6-12} stops and screws',
      'a stop at both ends as standard',
    ],
  },
]
