const id=631,ids=[631],modules={8697:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{SJ:()=>readHashPatterns,sq:()=>withSlashes,
uF:()=>readListPatterns});var node_os__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(8161),minimatch__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3581);const anyNames=0,most={patterns:1e3,characters:21e3,
sets:256,setsInName:16},options={dot:!0,nobrace:!0,nocase:process.platform==="win32",nocomment:!0,noext:!0,nonegate:!0};function readHashPatterns(lines,workspace){const asker="hashFiles: ";return readLines(
lines,asker).map(line=>readPattern(line,escapeGlob(workspace),asker))}function readListPatterns(lines){return readLines(lines,"").map(line=>{const path=withSlashes(line.replace(marksOfPattern,""));if(isAbsolute.
test(path)||inHome.test(path))throw new Error(`pattern ${JSON.stringify(line)} leads out of the workspace: expected a path that starts at the workspace`);const pattern=readPattern(line,"",""),segments=pattern.
segments.slice(1);return Object.assign(pattern,{searchPath:pattern.searchPath.replace(/^\//,""),segments})})}function readLines(lines,asker){expectAtMost("characters in its patterns",most.characters,lines.
join(`
`).length,asker);const written=lines.flatMap(text=>text.split(/\r?\n/)).map(line=>line.trim()).filter(line=>line!==""&&!line.startsWith("#"));expectAtMost("patterns",most.patterns,written.length,asker),
expectAtMost('"[" in its patterns',most.sets,setsIn(written.join("/")),asker);for(const name of written.flatMap(line=>line.split("/")))expectAtMost('"[" between two slashes',most.setsInName,setsIn(name),
asker);return written}function expectAtMost(what,count,found,asker){if(!(found<=count))throw new Error(`${asker}expected at most ${count} ${what}, found ${found}: use patterns that match more`)}function setsIn(text){
return text.split("[").length-1}function withSlashes(path){return process.platform==="win32"?path.replaceAll("\\","/"):path}const marksOfPattern=/^(?:!\s*)*/,isAbsolute=/^(?:[A-Za-z]:)?\//,inHome=/^~(?:\/|$)/;
function readPattern(line,workspace,asker){const marks=marksOfPattern.exec(line)?.[0]??"",written=withSlashes(line.slice(marks.length)).replaceAll(/\/{2,}/g,"/"),rooted=atRoot(written,workspace,asker+
`pattern ${JSON.stringify(line)}`),path=rooted.length>1?rooted.replace(/\/$/,""):rooted,names=path.split("/");return{written:line,negated:marks.replaceAll(/\s/g,"").length%2===1,searchPath:literalPrefix(
names),segments:path==="/"||path===""?[""]:segmentsOf(path),directoriesOnly:rooted!==path,ignoreCase:options.nocase===!0}}const isPlain=/^(?!.*(?:\*\*\/\*\*|\/\/))(?:\/|(?:(?<=\/|^)\*\*(?=\/|$))|[\w.@ -])+$/;
function segmentsOf(pattern){if(options.nocase!==!0&&isPlain.test(pattern))return pattern.split("/").map(name=>name==="**"?anyNames:name);const[segments=[]]=new minimatch__WEBPACK_IMPORTED_MODULE_1__.
VR(pattern,options).set;return segments.map(segment=>typeof segment=="string"?segment:segment===minimatch__WEBPACK_IMPORTED_MODULE_1__.ZN?anyNames:new RegExp(segment.source,segment.flags))}function atRoot(pattern,workspace,named){
if(pattern==="")throw new Error(`${named} is empty`);if(pattern.split("/").some((segment,index)=>segment===".."||segment==="."&&index>0))throw new Error(`${named} has a "." or ".." in it: expected a p\
ath without`);if(isAbsolute.test(pattern))return pattern;if(inHome.test(pattern))return escapeGlob(withSlashes((0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)()))+pattern.slice(1);const relative=/^\.(?:\/|$)/.
test(pattern)?pattern.slice(1):`/${pattern}`;return workspace+relative}function escapeGlob(path){return(process.platform==="win32"?path:path.replaceAll("\\","\\\\")).replaceAll(/\[(?=[^/]+\])/g,"[[]").
replaceAll("?","[?]").replaceAll("*","[*]")}function literalPrefix(segments){const literals=[];for(const segment of segments){const literal=asLiteral(segment);if(literal===void 0)break;literals.push(literal)}
return literals.join("/")||"/"}const parts=/\\(.)|\[(?:\\(.)|([^\]\\]))\]|(\[(?:\\.|[^\]\\])+\]|[*?])|(.)/gs;function asLiteral(segment){if(!/[\\[*?]/.test(segment))return segment;let literal="";for(const[
,escaped,single,plainSingle,wild,other]of segment.matchAll(parts)){if(wild!==void 0)return;literal+=escaped??single??plainSingle??other??""}return literal}}),4395:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{P:()=>PatternMatcher});class PatternMatcher{start;#guarded;constructor(patterns,guarded){this.#guarded=guarded,this.start=patterns.map(pattern=>({pattern,places:this.#withSkipped(
pattern,[0])}))}below(progress,name){return progress.map(({pattern,places})=>({pattern,places:this.#next(pattern,places,name)}))}mayMatchBelow(progress){return progress.findLast(({pattern,places})=>pattern.
negated?places==="all":places.length>0)?.pattern.negated===!1}takesFile(progress,name){return progress.findLast(one=>this.matchesFile(one,name))?.pattern.negated===!1}takesDirectory(progress){return progress.
findLast(({places})=>places==="all")?.pattern.negated===!1}matchesFile({pattern,places},name){return pattern.directoriesOnly&&places!=="all"?!1:this.#next(pattern,places,name)==="all"}namesBelow(progress){
const names=new Set;for(const{pattern,places}of progress)if(!pattern.negated){if(places==="all")return;for(const place of places){const segment=pattern.segments[place];if(typeof segment!="string"||pattern.
ignoreCase)return;names.add(segment)}}return names}#next(pattern,places,name){const guarded=!pattern.negated&&this.#guarded.includes(name);if(places==="all")return guarded&&!this.#isNamed(pattern,pattern.
segments.length,name)?[]:"all";const found=[];for(const place of places){const segment=pattern.segments[place];segment!==void 0&&(guarded&&typeof segment!="string"&&!this.#isNamed(pattern,place,name)||
(segment===0?found.push(place):this.#matches(segment,name,pattern.ignoreCase)&&found.push(place+1)))}return found.length===0?found:this.#withSkipped(pattern,found)}#isNamed({segments,ignoreCase},place,name){
return segments.slice(0,place).some(segment=>typeof segment=="string"&&this.#matches(segment,name,ignoreCase))}#withSkipped({segments},places){const found=new Set;for(let place of places)for(found.add(
place);segments[place]===0;place+=1)found.add(place+1);return found.has(segments.length)?"all":[...found]}#matches(segment,name,ignoreCase){return typeof segment!="string"?segment.test(name):segment===
name||ignoreCase&&segment.toLowerCase()===name.toLowerCase()}}}),1631:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),__webpack_require__.
d(__webpack_exports__,{WorkspaceFiles:()=>WorkspaceFiles});var external_node_path_=__webpack_require__(6760),message_of=__webpack_require__(898),time_limit=__webpack_require__(127),file_pattern=__webpack_require__(
8697),external_node_worker_threads_=__webpack_require__(5919);class FileDesk{#parts;#current;#reply;#kept;#index;#open=new Map;constructor(parts,{kept,current},reply){this.#parts=parts,this.#current=current,
this.#reply=reply,this.#kept=new parts.KeptIndex(parts.system,kept),this.#index=new parts.FileIndex(parts.system,this.#kept)}receive(message){switch(message.kind){case"ask":this.#index.reach(message.state),
this.#open.size===0&&setImmediate(()=>this.#turn()),this.#open.set(message.id,this.#answer(message.request));return;case"drop":this.#drop(message.id)&&this.#reply({kind:"dropped",id:message.id});return;case"\
close":for(const id2 of this.#open.keys())this.#drop(id2);this.#kept.save(this.#index.known()),this.#reply({kind:"closed"})}}#drop(id2){return this.#open.get(id2)?.return({kind:"problem",problem:"drop\
ped"}),this.#open.delete(id2)}#turn(){for(const[id2,answering]of this.#open)this.#step(id2,answering);this.#open.size>0&&setImmediate(()=>this.#turn())}#step(id2,answering){Atomics.store(this.#current,
0,id2),this.#index.beginStep(8);const answer=this.#next(answering);Atomics.store(this.#current,0,0),answer!==void 0&&(this.#open.delete(id2),this.#reply({kind:"answer",id:id2,answer}))}#next(answering){
try{const{done,value}=answering.next();return done===!0?value:void 0}catch(error){return{kind:"problem",problem:error instanceof Error?error.message:String(error)}}}*#answer(request){const{system,HashWalk:HashWalk2,
ListWalk:ListWalk2,PatternMatcher}=this.#parts,index=this.#index;if(request.kind==="hash"){const matcher2=new PatternMatcher(request.patterns,[]);return{kind:"hash",hash:yield*new HashWalk2(request,{system,
index,matcher:matcher2}).hash()}}const matcher=new PatternMatcher(request.patterns,request.guarded);return{kind:"files",files:yield*new ListWalk2(request,{system,index,matcher}).list()}}}class FileIndex{#system;#kept;#files=new Map;#links=new Map;#directories=new Map;#readings=new Map;#buffer=Buffer.
allocUnsafe(1<<20);#state=0;#stepEnds=1/0;constructor(system,kept){this.#system=system,this.#kept=kept}*known(){for(const[path,entry]of this.#files)entry.isRacy||(yield[path,entry,entry.kept])}reach(state){
state<=this.#state||(this.#state=state,this.#links.clear(),this.#directories.clear())}beginStep(milliseconds){this.#stepEnds=performance.now()+milliseconds}isStepOver(){return performance.now()>=this.#stepEnds}directory(path){
const known=this.#directories.get(path);if(known!==void 0)return known;const entries=new Map;try{for(const entry of this.#system.fs.readdirSync(path,{withFileTypes:!0}))entries.set(entry.name,this.#kindOf(
entry))}catch(error){if(!this.isMissing(error))throw error}return this.#directories.set(path,entries),entries}glance(path,follow){let entry=this.#files.get(path);if(entry?.state===this.#state)return entry;
const stats=follow?this.#system.fs.statSync(path):this.#system.fs.lstatSync(path);return stats.isFile()?(entry??=this.#keptEntry(path),entry===void 0||entry.isRacy||!this.#isSame(entry,stats)?"unread":
(entry.isExecutable=(stats.mode&73)!==0,entry.state=this.#state,entry)):"other"}*read(path,follow){const state=this.#state;if(this.#readings.get(path)!==state)return yield*this.#readNow(path);for(;this.#readings.
get(path)===state&&this.#state===state;)yield;const seen=this.glance(path,follow);if(seen!=="other")return seen==="unread"?yield*this.read(path,follow):seen}link(path){const known=this.#links.get(path);
if(known!==void 0)return known;const text=this.#system.fs.readlinkSync(path,"buffer"),link={digest:this.#system.createHash("sha256").update(text).digest("hex"),size:text.length,isExecutable:!1};return this.#links.
set(path,link),link}isMissing(error){return error instanceof Error&&"code"in error&&error.code==="ENOENT"}#keptEntry(path){const kept=this.#kept.find(path);if(kept===void 0)return;const{size,mtimeMs,ctimeMs,
ino,digest}=kept,entry={size,mtimeMs,ctimeMs,ino,digest,isExecutable:!1,isRacy:!1,kept,state:-1};return this.#files.set(path,entry),entry}*#readNow(path){const{fs}=this.#system,state=this.#state,begun=Date.
now(),descriptor=fs.openSync(path,"r");this.#readings.set(path,state);try{const before=fs.fstatSync(descriptor),digest=yield*this.#digestOf(descriptor),after=fs.fstatSync(descriptor),{size,mtimeMs,ctimeMs,
ino}=after,entry={size,mtimeMs,ctimeMs,ino,digest,isExecutable:(after.mode&73)!==0,isRacy:this.#isRecent(after,begun)||!this.#isSame(before,after),kept:void 0,state};return(this.#files.get(path)?.state??
state)<=state&&this.#files.set(path,entry),entry}finally{fs.closeSync(descriptor),this.#readings.get(path)===state&&this.#readings.delete(path)}}*#digestOf(descriptor){const hash=this.#system.createHash(
"sha256");for(;;){const length=this.#system.fs.readSync(descriptor,this.#buffer);if(length===0)return hash.digest("hex");hash.update(this.#buffer.subarray(0,length)),this.isStepOver()&&(yield)}}#isRecent({
mtimeMs,ctimeMs},moment){const newest=Math.max(mtimeMs,ctimeMs);return newest+(newest%1e3===0?2e3:20)>=moment}#isSame(one,other){return one.size===other.size&&one.mtimeMs===other.mtimeMs&&one.ctimeMs===
other.ctimeMs&&one.ino===other.ino}#kindOf(entry){return entry.isDirectory()?"directory":entry.isSymbolicLink()?"link":entry.isFile()?"file":"other"}}class HashWalk{#request;#system;#index;#matcher;#digests;#isEmpty=!0;constructor(request,{
system,index,matcher}){this.#request=request,this.#system=system,this.#index=index,this.#matcher=matcher,this.#digests=system.createHash("sha256")}*hash(){const{root}=this.#request;for(const start of this.#searchPaths()){
const path=this.#isWithin(root,start)?root:start;this.#isWithin(path,root)&&(yield*this.#walkFrom(path))}return this.#isEmpty?"":this.#digests.digest("hex")}#searchPaths(){const taken=this.#request.patterns.
filter(({negated})=>!negated),paths=[...new Set(taken.map(({searchPath})=>searchPath))];return paths.filter(path=>!paths.some(other=>other!==path&&this.#isWithin(path,other)))}*#walkFrom(path){const names=path===
"/"?[]:path.split("/"),last=names.pop()??"",above=names.reduce((progress,name)=>this.#matcher.below(progress,name),this.#matcher.start);this.#kindOf(path)==="directory"?yield*this.#walk(path,this.#matcher.
below(above,last),[]):this.#matcher.takesFile(above,last)&&(yield*this.#addFile(path))}*#walk(path,progress,ancestors){if(!this.#matcher.mayMatchBelow(progress))return;const{follow}=this.#request,own=follow?
this.#system.fs.realpathSync(path):path;if(follow&&ancestors.includes(own))return;const start=path==="/"?path:`${path}/`;for(const[name,kind]of this.#index.directory(path))this.#isDirectory(start+name,
kind)?yield*this.#walk(start+name,this.#matcher.below(progress,name),follow?[...ancestors,own]:[]):this.#matcher.takesFile(progress,name)&&(yield*this.#addFile(start+name)),this.#index.isStepOver()&&(yield)}#isDirectory(path,kind){
return kind==="link"&&this.#request.follow?this.#kindOf(path)==="directory":kind==="directory"}#kindOf(path){const{fs}=this.#system;try{return(this.#request.follow?fs.statSync(path):fs.lstatSync(path)).
isDirectory()?"directory":"file"}catch(error){if(this.#index.isMissing(error))return"nothing";throw error}}*#addFile(path){try{let file=this.#index.glance(path,!0);if(file==="unread"&&(file=yield*this.#index.
read(path,!0)),file===void 0||file==="other")return;this.#digests.update(file.digest,"hex"),this.#isEmpty=!1}catch(error){if(!this.#index.isMissing(error)||this.#kindOf(path)!=="nothing")throw error}}#isWithin(path,directory){
return path===directory||path.startsWith(directory==="/"?"/":`${directory}/`)}}class KeptIndex{#system;#place;#prefix;#version=Buffer.from(`rundag-files 1
`);#rows;#places=new Map;constructor(system,place){this.#system=system,this.#place=place,this.#prefix=place.root==="/"?"/":`${place.root}/`,this.#rows=this.#load()??{paths:[],digests:Buffer.alloc(0),numbers:new Float64Array(
0)},this.#rows.paths.forEach((path,row)=>this.#places.set(path,row))}find(path){const row=this.#places.get(path.slice(this.#prefix.length));return row===void 0?void 0:this.#rowAt(row).known}save(known){
if(this.#place.file===void 0)return;const today=Math.floor(Date.now()/864e5),news=new Map;for(const[absolute,file,kept]of known){const path=absolute.slice(this.#prefix.length);kept!==void 0&&this.#dayOf(
path)>today-7||news.set(path,{path,known:file,day:today})}if(news.size===0)return;const rows=new Map(this.#rows.paths.map((path,row)=>[path,this.#rowAt(row)]));for(const[path,row]of news)rows.set(path,
row);const recent=[...rows.values()].filter(({day})=>day>today-30);try{this.#write(this.#place.file,this.#bytesOf(this.#thatFit(recent)))}catch{}}#rowAt(row){const{paths,numbers,digests}=this.#rows,number=column=>numbers[row*
5+column]??0,digest=digests.toString("hex",row*32,row*32+32),known={size:number(0),mtimeMs:number(1),ctimeMs:number(2),ino:number(3),digest};return{path:paths[row]??"",known,day:number(4)}}#dayOf(path){
return this.#rows.numbers[(this.#places.get(path)??0)*5+4]??0}#load(){const{file,root}=this.#place;if(file!==void 0)try{const bytes=this.#bytesAt(file),start=this.#version.length,rest=bytes.subarray(start+
32);if(!bytes.subarray(0,start).equals(this.#version)||!bytes.subarray(start,start+32).equals(this.#digestOf(rest)))return;const count=rest.readUInt32LE(0),digestsAt=4+count*40,pathsAt=digestsAt+count*
32,[workspace,...paths]=rest.toString("utf8",pathsAt).split("\0");if(paths.pop(),workspace!==root||paths.length!==count)return;const numbers=new Float64Array(new Uint8Array(rest.subarray(4,digestsAt)).
buffer);return{paths,numbers,digests:rest.subarray(digestsAt,pathsAt)}}catch{return}}#bytesAt(file){if(this.#system.fs.statSync(file).size>17e6)throw new RangeError("too large");return this.#system.fs.
readFileSync(file)}#thatFit(rows){let left=16e6;const fitting=new Set;for(const row of rows.toSorted((one,other)=>other.day-one.day)){if(left-=73+Buffer.byteLength(row.path),left<0)break;fitting.add(row)}
return rows.filter(row=>fitting.has(row))}#bytesOf(rows){const count=Buffer.alloc(4);count.writeUInt32LE(rows.length);const numbers=new Float64Array(rows.length*5);rows.forEach(({known:{size,mtimeMs,ctimeMs,
ino},day},row)=>numbers.set([size,mtimeMs,ctimeMs,ino,day],row*5));const rest=Buffer.concat([count,new Uint8Array(numbers.buffer),Buffer.from(rows.map(({known})=>known.digest).join(""),"hex"),Buffer.from(
[this.#place.root,...rows.map(({path})=>path)].map(path=>`${path}\0`).join(""))]);return Buffer.concat([this.#version,this.#digestOf(rest),rest])}#digestOf(bytes){return this.#system.createHash("sha25\
6").update(bytes).digest()}#write(file,bytes){const{fs}=this.#system,beside=`${file}.tmp`;fs.mkdirSync(file.replace(/[/\\][^/\\]*$/,""),{recursive:!0,mode:448});const left=fs.statSync(beside,{throwIfNoEntry:!1});
left!==void 0&&Date.now()-left.mtimeMs>6e4&&fs.unlinkSync(beside),fs.writeFileSync(beside,bytes,{flag:"wx",mode:384}),fs.renameSync(beside,file)}}class ListWalk{#request;#system;#index;#matcher;#lines=new Map;#unmatched;constructor(request,{
system,index,matcher}){this.#request=request,this.#system=system,this.#index=index,this.#matcher=matcher,this.#unmatched=new Set(request.patterns.flatMap(({negated},place)=>negated?[]:[place]))}*list(){
yield*this.#walk("",this.#matcher.start);const lines=this.#sortedPaths().map(path=>this.#lines.get(path)),text=lines.join("");return{digest:this.#system.createHash("sha256").update(text).digest("hex"),
count:lines.length,unmatched:[...this.#unmatched].map(place=>this.#request.patterns[place]?.written??""),text:this.#request.withText?text:void 0}}*#walk(directory,progress){if(!this.#matcher.mayMatchBelow(
progress))return;const entries=this.#index.directory(this.#absolute(directory.slice(0,-1)));for(const name of this.#matcher.namesBelow(progress)??entries.keys()){const kind=entries.get(name);if(!(kind===
void 0||directory===""&&name.startsWith(this.#request.ownPrefix))){if(kind==="directory")yield*this.#enter(directory+name,this.#matcher.below(progress,name));else if(this.#matcher.takesFile(progress,name)){
const path=directory+name;let file=this.#glance(path,kind);file==="unread"&&(file=yield*this.#read(path)),file!==void 0&&this.#add(path,kind,file,progress)}this.#index.isStepOver()&&(yield)}}}*#enter(path,progress){
if(this.#request.emptyDirectories&&this.#matcher.takesDirectory(progress)&&this.#index.directory(this.#absolute(path)).size===0){this.#note(path,"d",{digest:"",size:0});for(const place of this.#unmatched)
progress[place]?.places==="all"&&this.#unmatched.delete(place)}else yield*this.#walk(`${path}/`,progress)}#add(path,kind,file,progress){if(this.#note(path,kind==="link"?"l":file.isExecutable?"x":"f",file),
this.#unmatched.size===0)return;const name=path.slice(path.lastIndexOf("/")+1);for(const place of this.#unmatched){const one=progress[place];one!==void 0&&this.#matcher.matchesFile(one,name)&&this.#unmatched.
delete(place)}}#glance(path,kind){try{if(kind==="link")return this.#index.link(this.#absolute(path));const file=kind==="file"?this.#index.glance(this.#absolute(path),!1):"other";return file==="other"?
void 0:file}catch(error){this.#expectMissing(error,path);return}}*#read(path){try{return yield*this.#index.read(this.#absolute(path),!1)}catch(error){this.#expectMissing(error,path);return}}#expectMissing(error,path){
if(!this.#index.isMissing(error)||path.includes("\uFFFD"))throw error}#note(path,letter,{digest,size}){this.#lines.set(path,`${letter} ${digest} ${size} ${path.length}:${path}
`)}#sortedPaths(){const paths=[...this.#lines.keys()];return paths.some(path=>/[\uD800-\uFFFF]/.test(path))?paths.map(path=>({path,bytes:Buffer.from(path)})).toSorted((one,other)=>Buffer.compare(one.bytes,
other.bytes)).map(({path})=>path):paths.toSorted()}#absolute(path){const{root}=this.#request;return path===""?root:root==="/"?`/${path}`:`${root}/${path}`}}var pattern_matcher=__webpack_require__(4395);
const longestClose=2e3,program=`'use strict';
const { parentPort, workerData } = require('node:worker_threads');
const __name = (target) => target;
const parts = {
  system: { fs: require('node:fs'), createHash: require('node:crypto').createHash },
  FileIndex: ${FileIndex.toString()},
  HashWalk: ${HashWalk.toString()},
  KeptIndex: ${KeptIndex.toString()},
  ListWalk: ${ListWalk.toString()},
  PatternMatcher: ${pattern_matcher.P.toString()},
};
const FileDesk = ${FileDesk.toString()};
const desk = new FileDesk(parts, workerData, (reply) => parentPort.postMessage(reply));
parentPort.on('message', (message) => desk.receive(message));
`;class FileThread{#kept;#current=new Int32Array(new SharedArrayBuffer(4));#open=new Map;#thread;#last=0;#closed;constructor(kept){this.#kept=kept}get current(){return Atomics.load(this.#current,0)}ask(request,state,tell){
this.#last+=1;const id2=this.#last;this.#open.set(id2,tell);try{this.#thread??=this.#start(),this.#thread.ref(),this.#post(this.#thread,{kind:"ask",id:id2,state,request})}catch(error){const problem={kind:"\
problem",problem:(0,message_of.b)(error)};queueMicrotask(()=>this.#tell(id2,problem))}return id2}drop(id2){this.#thread!==void 0&&this.#post(this.#thread,{kind:"drop",id:id2})}async close(){this.#open.
clear();const thread=this.#thread;thread!==void 0&&this.#kept.file!==void 0&&(thread.ref(),this.#post(thread,{kind:"close"}),await(0,time_limit._R)(longestClose,done=>this.#closed=done)),this.end()}end(){
this.#open.clear();const thread=this.#thread;this.#thread=void 0,thread?.removeAllListeners(),thread?.on("error",()=>{}),thread?.terminate(),this.#closed?.()}#start(){const thread=new external_node_worker_threads_.
Worker(program,{eval:!0,execArgv:[],name:"rundag-files",workerData:{kept:this.#kept,current:this.#current}});return thread.on("message",reply=>this.#receive(reply)),thread.on("error",error=>this.#fail(
error)),thread.on("exit",code=>this.#fail(new Error(`its thread ended with code ${code}`))),thread}#post(thread,message){thread.postMessage(message)}#receive(reply){switch(reply.kind){case"answer":this.#tell(
reply.id,reply.answer);return;case"dropped":this.#tell(reply.id,reply);return;case"closed":this.#closed?.()}}#fail(error){const open=[...this.#open.values()];this.end();for(const tell of open)tell({kind:"\
problem",problem:(0,message_of.b)(error)})}#tell(id2,outcome){const tell=this.#open.get(id2);this.#open.delete(id2),this.#open.size===0&&this.#thread?.unref(),tell?.(outcome)}}var list_names=__webpack_require__(
1413);function answered(answer){return{answer:Promise.resolve(answer),drop:doNothing}}function doNothing(){}class SharedWalk{request;shown;#read;#askers=new Set;#answer;constructor(request,shown2,read){
this.request=request,this.shown=shown2,this.#read=read}get isAwaited(){return this.#askers.size>0}join(abandoned){if(this.#answer!==void 0)return answered(this.#answer);let drop=doNothing;return{answer:new Promise(
tell=>{this.#askers.add(tell),drop=()=>{tell(void 0),this.#askers.delete(tell)&&this.#askers.size===0&&abandoned()}}),drop}}tell(answer){this.#answer=answer&&this.#read(answer);for(const tell of this.#askers)
tell(this.#answer);this.#askers.clear()}}const longestWalk=120,longestDrop=2e3,mostWalks=4,followOption="--follow-symbolic-links";class WorkspaceFiles{#root;#seconds;#keepIn;#thread;#state=0;#running=new Map;#waiting=new Set;#hashes=new Map;#lists=new Map;constructor(workspace,{
keepIn,seconds=longestWalk}={}){this.#root=(0,file_pattern.sq)((0,external_node_path_.resolve)(workspace)),this.#seconds=seconds,this.#keepIn=keepIn}ask(values){const key=JSON.stringify(values),known=this.#hashes.
get(key);if(known!==void 0)return this.#join(known,this.#hashes,key);try{const walk=new SharedWalk(hashRequest(values,this.#root),shown(key),asHash);return this.#enter(walk,this.#hashes,key)}catch(error){
return answered({kind:"problem",problem:(0,message_of.b)(error)})}}list(patterns,options={}){const{files=!1,emptyDirectories=!1}=options,key=JSON.stringify([files,emptyDirectories,...patterns]),known=this.#lists.
get(key);if(known!==void 0)return this.#join(known,this.#lists,key);try{const request={kind:"list",patterns:(0,file_pattern.uF)(patterns),root:this.#root,guarded:list_names.L,ownPrefix:list_names.l,emptyDirectories,
withText:files},walk=new SharedWalk(request,shown(JSON.stringify(patterns)),asFiles);return this.#enter(walk,this.#lists,key)}catch(error){return answered({kind:"problem",problem:(0,message_of.b)(error)})}}filesMayHaveChanged(){
this.#state+=1;for(const walks of[this.#hashes,this.#lists])for(const[key,walk]of walks)this.#waiting.has(walk)||walks.delete(key)}async close(){const thread=this.#thread;this.#thread=void 0;for(const{
limit}of this.#running.values())limit.cancel();for(const walk of[...this.#running.keys(),...this.#waiting])walk.tell(void 0);this.#running.clear(),this.#waiting.clear(),this.#hashes.clear(),this.#lists.
clear(),await thread?.close()}#enter(walk,walks,key){walks.set(key,walk),this.#waiting.add(walk);const question=this.#join(walk,walks,key);return this.#startWalks(),question}#join(walk,walks,key){return walk.
join(()=>{walks.get(key)===walk&&walks.delete(key),this.#waiting.delete(walk),this.#end(walk,void 0)})}#startWalks(){for(const walk of this.#waiting){if(this.#running.size>=mostWalks)return;this.#waiting.
delete(walk),this.#start(walk,this.#newLimit(walk))}}#newLimit(walk){const problem=`${walk.request.kind==="hash"?"hashFiles: ":""}expected patterns whose files can be found and read in ${this.#seconds}\
 s; ${walk.shown} took longer: use patterns that match less, or begin with the directory to look in`;return new time_limit.h9(this.#seconds*1e3,()=>this.#end(walk,{kind:"problem",problem}))}#start(walk,limit){
this.#thread??=new FileThread({file:this.#keepIn,root:this.#root});const id2=this.#thread.ask(walk.request,this.#state,outcome=>this.#finish(walk,outcome));this.#running.set(walk,{id:id2,limit,ends:void 0})}#finish(walk,outcome){
const running=this.#running.get(walk);running?.limit.cancel(),this.#running.delete(walk),walk.tell(outcome.kind==="dropped"?running?.ends?.answer:outcome),this.#startWalks()}#end(walk,answer){const running=this.#running.
get(walk);running!==void 0&&(running.limit.cancel(),running.limit=new time_limit.h9(longestDrop,()=>this.#replaceThread()),running.ends={answer},this.#thread?.drop(running.id))}#replaceThread(){const heldBy=this.#thread?.
current;this.#thread?.end(),this.#thread=void 0;const walks=[...this.#running];this.#running.clear();for(const[walk,{id:id2,limit,ends}]of walks){if(ends===void 0&&id2===heldBy){this.#start(walk,limit);
continue}limit.cancel(),ends!==void 0&&(id2===heldBy||heldBy===0||!walk.isAwaited)?walk.tell(ends.answer):this.#start(walk,this.#newLimit(walk))}this.#startWalks()}}function shown(key){return key.length>
200?`${key.slice(0,200)}\u2026`:key}function asHash(answer){return answer.kind==="files"?void 0:answer}function asFiles(answer){return answer.kind==="hash"?void 0:answer}function hashRequest(values,root){
const[option=""]=values,follow=option.toLowerCase()===followOption;if(option.startsWith("--")&&!follow)throw new Error(`hashFiles: expected the option ${followOption} or a pattern, found ${JSON.stringify(
option)}`);return{kind:"hash",patterns:(0,file_pattern.SJ)(follow?values.slice(1):values,root),root,follow}}})};export{id,ids,modules};
