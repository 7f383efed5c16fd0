import type { Issue } from '#db/seed/volume/issue.ts'

/** Tripods and heads; lights and modifiers. */
export const TRIPOD_ISSUES: Issue[] = [
  {
    skus: ['FH-8', 'BH-55'],
    thing: '[tilt|pan|drag]',
    symptoms: [
      'the {thing} creeps by {1-4} degrees after I let go',
      'the {thing} starts with a jerk at {150-300} mm',
      'the {thing} is stiff for the first {10-40} minutes at −{5-20} °C',
      'the {thing} springs back a little at the end of every move',
    ],
    causes: [
      'the counterbalance is one step off for {weight}',
      'the camera sits {10-35} mm behind the balance point',
      'old grease has crept on to the friction disc',
      'the lock is not fully open and drags',
    ],
    fixes: [
      'balance with the drag at zero, then add the drag',
      'slide the plate {10-30} mm forward and try again',
      'swing it through its whole range {20-50} times before the first take',
      'open the lock one full turn more than feels right',
    ],
    checks: [
      'let go at {20-45} degrees up and down and see which way it falls',
      'put a laser pointer in the shoe and watch the dot',
      'take the camera off and turn the head empty',
    ],
    measures: ['{0.2-0.9} degrees in {5-20} minutes', '{2-8} kg at {40-70} mm height', '{3-9} seconds until it rests'],
    wishes: [
      'half steps of counterbalance',
      'drag numbers that can be read in the dark',
      'a lighter grease for the cold',
    ],
  },
  {
    skus: ['CT-3', 'CT-2', 'VT-75'],
    thing: '[second|lowest|left] leg lock',
    symptoms: [
      'the {thing} slips by a centimetre in half an hour',
      'the {thing} grinds after [the beach|a week in the desert|a muddy derby]',
      'the {thing} needs two hands to open',
      'the foot below the {thing} sinks into [snow|wet sand|a lawn]',
    ],
    causes: [
      'grease has got between shim and tube',
      'one shim went back in the wrong way round',
      'sand sits in the thread',
      'the seal has set and pulls the sleeve along',
    ],
    fixes: [
      'wipe shims and tube dry with isopropyl, and grease the thread alone',
      'blow it out before the first turn, then rinse',
      'change the shims, both, and the seal with them',
      'put a plate of {100-130} mm under each foot',
    ],
    checks: [
      'hang a bucket of {6-10} kg overnight',
      'mark the tube with tape and measure in the morning',
      'swap the shims of two legs',
    ],
    measures: ['{4-14} mm in {20-60} minutes under {5-9} kg', '{1-3} N·m by hand', '{20-35} kPa under each foot'],
    wishes: [
      'shims and seals as a set',
      'feet of {100-130} mm that go on without tools',
      'a scale on the lowest section',
    ],
  },
  {
    skus: ['VT-75', 'FH-8', 'CT-3'],
    thing: '[bowl|platform|half ball]',
    symptoms: [
      'levelling on the {sku} takes me {20-60} seconds on a slope',
      'the {thing} will not hold level with {weight} on top',
      'the head turns on the {thing} when I pan fast',
    ],
    causes: [
      'there is no half ball that fits the flat platform',
      'the handle below hits the spreader before it is tight',
      'the cork under the head is worn smooth',
    ],
    fixes: [
      'set two legs by eye and level with the third only',
      'clean both faces and leave the cork off',
      'use the two grub screws that most people never notice',
      'lower the spreader by one notch to make room for the hand',
    ],
    checks: [
      'put a spirit level on the plate, not on the head',
      'press on the camera and see whether the bubble comes back',
      'pan a full circle and watch the horizon',
    ],
    measures: [
      '{20-55} seconds on a slope of {5-15}°',
      '{0.2-0.8}° over a full turn',
      '{1.1-2.6} kg for bowl and half ball',
    ],
    wishes: ['a half-ball adapter for the flat platform', 'a bubble that glows', 'a handle that can be shortened'],
  },
]

export const LIGHT_ISSUES: Issue[] = [
  {
    skus: ['LP-60'],
    thing: '[panel|dimmer|fan]',
    symptoms: [
      'the {thing} [hums|whines] below {10-25} %',
      'two panels at [3200|4300|5600] K do not match by a [touch of green|touch of magenta]',
      'the {thing} flickers at [100|120|200|240] fps under {5-20} %',
      'the panel on a battery dims by itself after {30-60} minutes',
    ],
    causes: [
      'the dimming frequency falls at low power',
      'the battery sags below {12.0-13.2} V when it is cold',
      'the two panels come from different years',
      'the fan curve follows the {thing} and not the temperature',
    ],
    fixes: [
      'run it above {20-30} % and cut with a net',
      'feed it from the mains for slow motion',
      'measure both with a meter and set a correction of {50-200} K',
      'move it {0.5-1.5} m back and turn it up',
    ],
    checks: [
      'shoot a grey card at [1/48|1/100|1/200] and step through the frames',
      'swap the two panels and see whether the tint moves',
      'listen at {30-60} cm with the room quiet',
    ],
    measures: ['{1450-1680} lx at 1 m', '{24-34} dB at half a metre', '{2-8} points of green'],
    wishes: ['a fan-off mode up to {20-40} %', 'a high-speed mode without flicker', 'green and magenta trim'],
  },
  {
    skus: ['SB-60', 'GR-40', 'BD-4'],
    thing: '[softbox|grid|barn-door frame]',
    symptoms: [
      'the {thing} sags after {1-3} hours in the sun',
      'light leaks at the {thing} on to the [backdrop|ceiling|lens]',
      'the {thing} takes me {2-5} minutes to build',
      'with the {thing} on, the head tips forward',
    ],
    causes: [
      'the rods are one size for two frames',
      'the hook tape is {5-15} mm short at the corners',
      'the weight stands far in front of the yoke',
      'both cloths together push the frame out of shape',
    ],
    fixes: [
      'build it on the floor, face down, with the panel last',
      'close the corners with black tape, sticky side out',
      'turn the yoke so that the handle faces back',
      'leave the inner cloth out and move closer',
    ],
    checks: [
      'look into it from the edge of the frame',
      'shoot a wall with and without',
      'weigh panel and {thing} together',
    ],
    measures: ['{0.5-1.5} stops', '{1.4-2.6} kg on the yoke', '{35-48} °C on the outside'],
    wishes: ['a strip version of {25-35} by {90-120} cm', 'corners that close', 'a sling for the weight'],
  },
  {
    skus: ['LT-24', 'LP-60'],
    thing: '[stand|riser|top stud]',
    symptoms: [
      'the {thing} drops the last {5-20} cm in spite of the cushion',
      'the {thing} leans with {weight} at full height',
      'the knob of the {thing} has [cracked|gone round]',
    ],
    causes: [
      'the seal of the cushion dries out',
      'the leg is not over the load',
      'a riser was locked with dirt on the tube',
    ],
    fixes: [
      'put one leg under the load and a bag of {5-10} kg on it',
      'wipe the tubes and put a little silicone on the seal',
      'change the knob, it is a plain M{6-8}',
      'use only two risers on a windy day',
    ],
    checks: ['let it down empty and time it', 'hang the bag before you raise it', 'push at the top with a flat hand'],
    measures: ['{1-4} seconds for the last riser', '{3-9}° of lean', '{4-7} kg at {2.0-2.4} m'],
    wishes: ['a wide low leg', 'knobs as spare parts', 'a stand of {2.8-3.4} m that still fits the bag'],
  },
]
