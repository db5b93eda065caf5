import { Body, Ground, Head, Limb, Paper, Resting } from './parts'

/** A call to the clinic in the evening. */
export function Call() {
  return (
    <>
      <Ground />
      <Body x={72} top={66} foot={148} half={25} className="fill-sage" />
      <Head x={72} y={49} hair="long" color="fill-violet" />
      <Limb d="M90 92 108 100 92 62" width={9} className="stroke-sage" />
      <Limb d="M92 63 89 56" width={7} className="stroke-apricot" />
      <rect x="80" y="40" width="9" height="20" rx="3" className="fill-card" />
      <path d="M104 44a12 12 0 0 1 0 14M112 38a21 21 0 0 1 0 26" className="stroke-accent" />
      <circle cx="176" cy="70" r="46" className="fill-card" />
      <path d="M145 104V98a31 31 0 0 1 62 0V104a46 46 0 0 1-62 0Z" className="fill-mist" />
      <Head x={176} y={56} skin="fill-umber" left />
      <path d="M164 58V52a12 12 0 0 1 24 0V58M164 60C164 70 170 72 174 72" className="stroke-accent" />
    </>
  )
}

/** Two people look at the same page. */
export function Decide() {
  return (
    <>
      <path d="M104 54a22 22 0 1 1 34 0" className="stroke-accent" strokeWidth="5" />
      <circle cx="121" cy="62" r="6" className="fill-apricot" />
      <Body x={58} top={66} foot={124} half={24} className="fill-peach" />
      <Head x={58} y={50} hair="long" color="fill-night" skin="fill-umber" />
      <Body x={184} top={66} foot={124} half={24} className="fill-card" />
      <Head x={184} y={50} left />
      <path d="M14 124H226M40 124V148M202 124V148" />
      <path d="M96 124 102 96H140L146 124Z" className="fill-card" />
      <path d="M109 104H119M108 112H118M126 104H134M127 112H136" />
      <Limb d="M72 96C78 112 86 114 96 112" width={9} className="stroke-peach" />
      <Limb d="M96 112H101" width={7} className="stroke-umber" />
      <Limb d="M170 96C164 112 156 114 148 112" width={9} className="stroke-card" />
      <Limb d="M148 112H143" width={7} className="stroke-apricot" />
    </>
  )
}

/** A home without staff, and a phone. */
export function AtHome() {
  return (
    <>
      <Ground />
      <path d="M24 148V70L120 14 216 70V148" className="fill-card" />
      <path d="M10 78 120 14 230 78" />
      <g transform="translate(18 30) scale(.8)" strokeWidth="3.1">
        <path d="M76 126V148M128 126V148" strokeWidth="3.7" />
        <Limb d="M74 74V122H128" width={13} className="stroke-violet" />
        <Limb d="M94 112H128V142" width={12} className="stroke-other" />
        <Limb d="M92 78V106" width={21} className="stroke-mist" />
        <Head x={93} y={53} />
        <Limb d="M96 82C100 96 110 98 120 98" width={8} className="stroke-mist" />
      </g>
      <path d="M150 148V112H196V148M144 112H202" className="fill-lilac" />
      <rect x="164" y="90" width="12" height="22" rx="3" className="fill-card" />
      <path d="M182 84a12 12 0 0 1 0 14M189 78a21 21 0 0 1 0 26" className="stroke-accent" />
    </>
  )
}

/** The clinic, and a person with a list in front of it. */
export function Clinic() {
  return (
    <>
      <Ground />
      <path d="M96 148V44H216V148Z" className="fill-card" />
      <path d="M86 44H226M126 44V28H186V44" />
      <path d="M156 58V78M146 68H166" className="stroke-accent" strokeWidth="5" />
      <path d="M142 148V100H170V148Z" className="fill-mist" />
      <path d="M112 92H128V112H112ZM184 92H200V112H184Z" className="fill-apricot" />
      <Body x={48} top={76} foot={148} half={22} className="fill-peach" />
      <Head x={48} y={60} hair="bun" skin="fill-umber" />
      <Paper x={58} y={88} width={30} height={38} />
      <Limb d="M38 98C38 114 50 120 60 116" width={8} className="stroke-peach" />
      <Limb d="M60 116H64" width={6} className="stroke-umber" />
    </>
  )
}

/** A drip with the people who stand around it. */
export function Room() {
  return (
    <>
      <Ground />
      <path d="M180 12V46H228V12" className="stroke-line" />
      <g transform="translate(14 0)">
        <path d="M34 148V18M22 148H46M26 18H42" strokeWidth="3" />
        <rect x="24" y="24" width="20" height="32" rx="6" className="fill-card" />
        <path d="M24 38H44V50a6 6 0 0 1-6 6H30a6 6 0 0 1-6-6Z" className="fill-apricot" />
        <path d="M34 56C34 128 84 76 118 100" />
      </g>
      <Body x={116} top={40} foot={148} half={19} className="fill-mist" />
      <Head x={116} y={26} hair="bun" skin="fill-umber" left />
      <g transform="translate(14 0)">
        <Resting />
        <Limb d="M86 84C90 98 98 102 114 102" width={8} className="stroke-card" />
        <Limb d="M113 102H120" width={6} className="stroke-apricot" />
      </g>
      <Body x={210} top={74} foot={148} half={20} className="fill-sage" />
      <Head x={210} y={59} hair="long" color="fill-violet" left />
    </>
  )
}

/** A tray of medicines and a list of them. */
export function Medicines() {
  return (
    <>
      <path d="M14 132H226" />
      <rect x="30" y="60" width="44" height="72" rx="8" className="fill-apricot" />
      <rect x="36" y="40" width="32" height="20" rx="4" className="fill-card" />
      <path d="M30 82H74V112H30Z" className="fill-card" />
      <path d="M52 88V106M43 97H61" className="stroke-accent" strokeWidth="4" />
      <rect x="90" y="110" width="36" height="22" rx="11" className="fill-lilac" />
      <path d="M108 110V132" />
      <circle cx="142" cy="121" r="11" className="fill-card" />
      <path d="M136 121H148" />
      <Paper x={162} y={50} width={52} height={82} />
      <path d="M118 52 142 94H94Z" className="fill-card stroke-harm" strokeWidth="4" />
      <path d="M118 68V78M118 86h.01" className="stroke-harm" strokeWidth="4" />
    </>
  )
}

function Bottle({ tint }: { tint: string }) {
  return (
    <>
      <path d="M14 138H226" />
      <rect x="84" y="46" width="72" height="92" rx="12" className="fill-card" />
      <rect x="96" y="22" width="48" height="24" rx="5" className="fill-apricot" />
      <path d="M84 70H156V118H84Z" className={tint} />
    </>
  )
}

/** A bottle whose label carries the use. */
export function Approved() {
  return (
    <>
      <Bottle tint="fill-mist" />
      <path d="M104 95 116 106 138 82" className="stroke-accent" strokeWidth="5" />
    </>
  )
}

/** The same bottle for a use that is not on its label. */
export function OffLabel() {
  return (
    <>
      <Bottle tint="fill-lilac" />
      <path
        d="M109 88C109 76 131 76 131 88 131 96 120 95 120 103M120 111h.01"
        className="stroke-violet"
        strokeWidth="5"
      />
    </>
  )
}

/** A pharmacy's own mixture. */
export function Compounded() {
  return (
    <>
      <path d="M14 138H226" />
      <path d="M58 84H138C138 112 124 124 112 126V138H84V126C72 124 58 112 58 84Z" className="fill-card" />
      <path d="M104 84 140 32" strokeWidth="13" />
      <path d="M104 84 140 32" strokeWidth="8" className="stroke-apricot" />
      <path d="M50 84H146" />
      <rect x="160" y="112" width="36" height="26" rx="13" className="fill-lilac" />
      <path d="M178 112V138" />
      <rect x="172" y="86" width="36" height="26" rx="13" className="fill-peach" />
    </>
  )
}

/** Asleep for an operation, with someone at the head who keeps watch. */
export function Asleep() {
  return (
    <>
      <Ground />
      <Body x={46} top={56} foot={148} half={21} className="fill-sage" />
      <Head x={46} y={41} hair="bun" skin="fill-umber" />
      <path d="M80 118V148M204 118V148" strokeWidth="3" />
      <rect x="70" y="108" width="148" height="12" rx="6" className="fill-violet" />
      <path d="M74 108C74 98 84 94 98 96V108Z" className="fill-card" />
      <Head x={92} y={91} />
      <path d="M106 108V92C110 84 120 82 132 84L206 92a8 8 0 0 1 8 8V108Z" className="fill-mist" />
      <path d="M92 80 104 84 102 96 94 94Z" className="fill-card" />
      <path d="M98 84C98 66 86 66 70 84" />
      <Limb d="M58 78C66 88 72 90 78 90" width={8} className="stroke-sage" />
      <Limb d="M78 90 82 91" width={6} className="stroke-umber" />
      <path d="M150 22H216V60H150Z" className="fill-card" />
      <path d="M156 42H172L178 30 186 52 192 42H210M183 60V84" className="stroke-accent" />
    </>
  )
}

/** Two groups of people side by side: chance decides who has which. */
export function Trial() {
  return (
    <>
      <circle cx="120" cy="24" r="14" className="fill-card" />
      <path d="M114 24h.01M120 18h.01M126 30h.01M120 30h.01" strokeWidth="4" />
      <path d="M104 30 72 44M80 36 72 44 83 46M136 30 168 44M160 36 168 44 157 46" />
      <Group x={60} className="fill-accent" />
      <Group x={180} className="fill-card" />
      <path d="M120 60V148" strokeDasharray="2 8" />
    </>
  )
}

/** Six people, each a dot over an arc. */
function Group({ x, className }: { x: number; className: string }) {
  return [0, 1, 2, 3, 4, 5].map((i) => (
    <g key={i} transform={`translate(${x + ((i % 3) - 1) * 32} ${i < 3 ? 66 : 114})`}>
      <circle r="8" className={className} />
      <path d="M-12 32V24a12 12 0 0 1 24 0V32Z" className={className} />
    </g>
  ))
}

/** Coins and a bill. */
export function Bill() {
  return (
    <>
      <path d="M14 138H226" />
      <path d="M36 138V26l9 7 9-7 9 7 9-7 9 7 9-7 9 7 9-7V138Z" className="fill-card" />
      <path d="M52 58H92M52 76H92M52 94H74" />
      <path d="M52 114H92" className="stroke-accent" strokeWidth="4" />
      {[0, 1, 2, 3].map((i) => (
        <ellipse key={i} cx="170" cy={130 - i * 13} rx="32" ry="9" className="fill-apricot" />
      ))}
      <ellipse cx="170" cy="91" rx="16" ry="4" className="fill-card" />
    </>
  )
}
