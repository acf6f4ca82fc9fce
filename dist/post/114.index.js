const id=114,ids=[114],modules={7114:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{HeldProcesses:()=>HeldProcesses});var process_tree=__webpack_require__(
4899),reaper=__webpack_require__(8288),external_node_child_process_=__webpack_require__(1421),process_table=__webpack_require__(3331),tree_ender=__webpack_require__(3500);class WindowsEnder{#run;#taskkill;constructor(systemRoot=process.
env.SystemRoot??"C:\\Windows",run=runProgram){this.#taskkill=`${systemRoot}\\System32\\taskkill.exe`,this.#run=run}look(){return Promise.resolve([])}async end(tree){const{root}=tree;if(root===void 0||
(0,process_table.vG)(root,0)==="gone")return tree_ender.e;const note={pid:root,command:"(the task itself)"},result=await this.#run(this.#taskkill,["/PID",String(root),"/T","/F"]);if(result?.code===0||
result?.code===128)return{ended:[note],survivors:[]};const reason=result===void 0?`${this.#taskkill} could not be started`:`taskkill ended with exit code ${result.code}: ${result.output.trim()}`;return{
ended:[],survivors:[{...note,reason}]}}shortenGrace(){}}const runProgram=(program,args)=>new Promise(resolve=>{const child=(0,external_node_child_process_.spawn)(program,args,{stdio:["ignore","pipe","\
pipe"],windowsHide:!0});let output="";child.stdout.on("data",bytes=>output+=bytes.toString("latin1")),child.stderr.on("data",bytes=>output+=bytes.toString("latin1")),child.on("error",()=>resolve(void 0)),
child.on("close",code=>resolve({code:code??-1,output}))});var process_table_of=__webpack_require__(9078),external_node_fs_=__webpack_require__(3024),external_node_net_=__webpack_require__(7030),external_node_path_=__webpack_require__(
6760);const deadmanScript=`
trap '' HUP INT TERM
while read -r word; do [ "$word" = q ] && exit 0; done
groups=
while read -r group mark; do
  [ -z "$group" ] || { [ "$mark" = orphaned ] && [ -e "/proc/$group" ]; } || groups="$groups $group"
done <&3
holders() {
  [ -r /proc/self/environ ] || return 0
  {
    grep -lF -e "$1" /proc/[0-9]*/environ
    ls -ln /proc/[0-9]*/fd/[012] /proc/[0-9]*/fd/255 | grep -F -e "-> $2"
  } 2>/dev/null | while read -r line; do pid=\${line#*/proc/}; echo "\${pid%%/*}"; done
}
signal() {
  for each in $groups; do kill -s "$1" -- "-$each"; done 2>/dev/null
  for each in $(holders "$2" "$3"); do kill -s "$1" "$each"; done 2>/dev/null
}
alive() {
  for each in $groups; do kill -s 0 -- "-$each" 2>/dev/null && return 0; done
  [ -n "$(holders "$1" "$2")" ]
}
# A holder that leads a group of its own: what it has started may have a clean environment.
for each in $(holders "$1" "$2"); do groups="$groups $each"; done
signal TERM "$1" "$2"
signal CONT "$1" "$2"
tries=0
while [ $tries -lt 3 ] && alive "$1" "$2"; do sleep 0.1; tries=$((tries + 1)); done
quiet=0
tries=0
while [ $quiet -lt 3 ] && [ $tries -lt 100 ]; do
  if alive "$1" "$2"; then quiet=0; signal KILL "$1" "$2"; else quiet=$((quiet + 1)); fi
  sleep 0.02
  tries=$((tries + 1))
done
`,command='eval "$RUNDAG_DEADMAN"',lineLength=20;class Deadman{#child;#list;#lines=new Map;#freeLines=[];#usable=!0;#dismissed=!1;constructor(runToken,directory,onProblem){const path=(0,external_node_path_.
join)(directory,"groups");this.#list=(0,external_node_fs_.openSync)(path,"wx+",384),(0,external_node_fs_.unlinkSync)(path);const words=["rundag-deadman",`${runToken}.`,(0,external_node_path_.join)(directory,
process_tree.gq)];this.#child=(0,external_node_child_process_.spawn)("/bin/sh",["-c",command,...words],{detached:!0,stdio:["pipe","ignore","ignore",this.#list],env:{PATH:process.env.PATH??"/usr/bin:/b\
in",RUNDAG_DEADMAN:deadmanScript}});const gone=problem=>{this.#usable&&onProblem(problem),this.#usable=!1};this.#child.on("error",error=>gone(error.message)),this.#child.on("exit",(code,signal)=>gone(
`it ended with ${signal??`exit code ${code}`}`)),this.#child.stdin?.on("error",()=>{}),this.#child.unref(),this.#child.stdin instanceof external_node_net_.Socket&&this.#child.stdin.unref()}watch(group,mark){
const line=this.#lines.get(group)??this.#freeLines.pop()??this.#lines.size;this.#lines.set(group,line),this.#write(line,`${group} ${mark}`)}forget(group){const line=this.#lines.get(group);line!==void 0&&
(this.#lines.delete(group),this.#freeLines.push(line),this.#write(line,""))}dismiss(){this.#dismissed||(this.#dismissed=!0,this.#usable&&this.#child.stdin?.write(`q
`),this.#usable=!1,this.#child.stdin?.end(),(0,external_node_fs_.closeSync)(this.#list))}#write(line,text){if(!this.#dismissed)try{(0,external_node_fs_.writeSync)(this.#list,`${text.padEnd(lineLength-
1)}
`,line*lineLength)}catch{}}}var time_limit=__webpack_require__(127);const mostFindings=50;function findingsOf({task,attempt},debug){if(debug===void 0)return;const found=new Set;return(process2,trace)=>{
found.has(process2.pid)||found.size>mostFindings||(found.add(process2.pid),found.size<=mostFindings?debug({kind:"process",attempt,process:process2,trace},task):debug({kind:"more-processes",attempt},task))}}
var leftovers=__webpack_require__(6781),start_refusal=__webpack_require__(1903);class StreamSource{#streams;#sinks;#open;#onEnd;constructor(streams,sinks){this.#streams=streams,this.#sinks=sinks,this.#open=
streams.length,streams.forEach((stream,index)=>{stream.on("data",bytes=>this.#sinks[index]?.(bytes)),stream.on("error",()=>{}),stream.once("close",()=>{this.#open-=1,this.#open===0&&this.#onEnd?.()})})}get state(){
return this.#open===0?"ended":"held"}onEnd(callback){this.#onEnd=callback}drain(){return this.state}redirect(sink){this.#sinks=this.#streams.map(()=>sink)}letGo(){for(const stream of this.#streams)"un\
ref"in stream&&typeof stream.unref=="function"&&stream.unref()}close(){this.#onEnd=void 0;for(const stream of this.#streams)stream.destroy()}}async function settle(source,milliseconds){return source.drain()===
"ended"?"ended":(await(0,time_limit._R)(milliseconds,done=>source.onEnd(done)),source.drain())}const lastOutput=200,reapTime=1e3,silence={state:"ended",onEnd:()=>{},drain:()=>"ended",redirect:()=>{},letGo:()=>{},
close:()=>{}};class HeldCommand{isGone=!1;tree;#request;#host;#started;#onStartedOrNot=()=>{};#onEnded=()=>{};#source=silence;#pipe;#process;#group;#hasEnded=!1;#treeEnded=!1;#kept=!1;constructor(request,host){
this.#request=request,this.#host=host,this.#started=new Promise(resolve=>{this.#onStartedOrNot=resolve});const{debug}=host.surroundings;this.tree={serial:request.serial,root:void 0,groupIsOurs:!1,rootRuns:!1,
since:host.processTime(),pipe:void 0,known:new Map,onFound:findingsOf(request.order,debug)}}start(launch,listener){const directory=this.#request.order.workingDirectory,fail=error=>{this.#onExit(),this.#source.
close(),this.#source=silence,this.#pipe?.close(),this.#onStartedOrNot(),listener.failed((0,start_refusal.ow)(error,launch.program,directory))};let stdio;try{stdio=this.#openPipe()}catch(error){fail(error);
return}this.#host.began(this),stdio=this.#host.surroundings.jobserver?.stdioWith(stdio)??stdio;const{program,args,env,verbatim}=launch,detached=process.platform!=="win32";this.#host.launcher.start({program,
args,env,directory,verbatim,stdio,detached},{started:started=>{this.#onStarted(started),this.#onStartedOrNot(),listener.started()},ended:(code,signal)=>{this.#onExit();const own=signal===null?{kind:"e\
xited",code:code??0}:{kind:"signalled",signal};listener.ended(own)},failed:fail})}async settle(milliseconds){const state=await settle(this.#source,milliseconds),{tree}=this;state==="ended"&&(tree.pipe=
void 0);const groupLives=tree.root!==void 0&&tree.groupIsOurs&&(0,process_table.vG)(-tree.root,0)!=="gone";return state==="ended"&&!groupLives?"nothing-left":"left"}async look(){const found=await this.#host.
ender.look(this.tree);return found.length===0&&this.#source.state==="held"?[unseen]:found}async end(options){if(await this.#started,this.#process===void 0)return tree_ender.e;this.#treeEnded=!0;const report=await this.#host.
ender.end(this.tree,options),{root}=this.tree;return!this.#hasEnded&&!report.survivors.some(({pid})=>pid===root)&&await(0,time_limit._R)(reapTime,done=>{this.#onEnded=done}),withUnseen(report,await settle(
this.#source,lastOutput))}keep(){this.#kept=!0,this.tree.groupIsOurs=!1;const{order,output}=this.#request;this.#source.redirect((0,leftovers.tC)(output.log)),this.#host.keep({owner:order,tree:this.tree,
remains:{source:this.#source,reader:this.#pipe?.reader,log:output.log}})}release(survives){if(this.#host.over(this),this.tree.rootRuns&&this.#process?.letGo(),this.#group!==void 0&&!this.#kept&&!survives&&
(this.#host.forgetGroup(this.#group),this.#group=void 0),this.#kept){this.#source.letGo();return}this.#hasEnded&&!this.#treeEnded&&this.#host.lookLater(this.#request,this.tree),this.#source.close(),this.#pipe?.
close()}#openPipe(){const{fifos}=this.#host;if(fifos===void 0)return["ignore","pipe","pipe"];const pipe=fifos.open(this.#request.output.stream());return this.#pipe=pipe,this.#source=pipe.reader,this.tree.
pipe=pipe.path,["ignore",pipe.writer,pipe.writer]}#onStarted(process2){this.#process=process2,this.tree.root=process2.pid,this.tree.groupIsOurs=process2.leadsGroup,this.tree.rootRuns=!0,process2.pid!==
void 0&&process2.leadsGroup&&(this.#group=process2.pid,this.#host.watchGroup(process2.pid,"led")),this.#pipe?.closeWriter(),process2.streams.length>0&&(this.#source=new StreamSource(process2.streams,process2.
streams.map(()=>this.#request.output.stream())))}#onExit(){this.tree.rootRuns=!1,this.#hasEnded=!0,this.#onEnded(),this.#group!==void 0&&this.#host.watchGroup(this.#group,"orphaned"),process.platform===
"win32"&&(this.tree.root=void 0)}}const unseen={pid:0,command:"(a process that cannot be seen holds the output open)"};function withUnseen(report,state){return state==="ended"||report.survivors.length>
0?report:{...report,survivors:[{...unseen,reason:"nothing else shows that it belongs to the task: it may be another user's"}]}}const lookInterval=250;class HeldLeftovers{#ender;#kept=[];#unexamined=[];#timer;constructor(ender){
this.#ender=ender}lookLater(owner,tree){this.#unexamined.push({owner,tree}),this.#timer===void 0&&(this.#timer=setTimeout(()=>{this.examine()},lookInterval),this.#timer.unref())}keep(leftover){this.#kept.
push(leftover)}async examine(){clearTimeout(this.#timer),this.#timer=void 0;const unexamined=this.#unexamined;this.#unexamined=[],await Promise.all(unexamined.map(async({owner,tree})=>{const found=await this.#ender.
look(tree);tree.groupIsOurs=!1,found.length>0&&this.keep({owner,tree,remains:void 0})}))}async end(options){const kept=this.#kept;this.#kept=[];const ended=[],survivors=[],leftRunning=[];return await Promise.
all(kept.map(async({owner,tree,remains})=>{const{task,attempt}=owner;if(owner.leaveRunning){const found=await this.#ender.look(tree);for(const note of found)leftRunning.push({...note,task,attempt});remains?.
source.drain(),found.length>0&&remains?.reader?.state==="held"&&(0,leftovers.Cw)(remains.reader.descriptor,remains.log.path)}else{const report=await this.#ender.end(tree,options);for(const note of report.
ended)ended.push({...note,task,attempt});for(const survivor of report.survivors)survivors.push({...survivor,task,attempt});remains?.source.drain()}remains?.source.close(),remains?.log.close()})),{ended,
survivors,leftRunning}}}var find_program=__webpack_require__(1514),describe_error=__webpack_require__(2445);const patience=1e4;function proveLauncher(launcher,request){return new Promise(resolve=>{const limit=new time_limit.
h9(patience,()=>resolve({kind:"not-held",problem:`nothing happened for ${patience/1e3} s`}));let problem="its child process was not announced";const conclude=exitCode=>{limit.cancel(),resolve(problem===
void 0?{kind:"held",exitCode}:{kind:"not-held",problem})};launcher.start({...request,stdio:["ignore","ignore","ignore"]},{started:({pid,streams})=>{streams.length>0?problem="its descriptors could not \
be set":request.detached&&(pid===void 0||(0,process_table.vG)(-pid,0)!=="sent")?problem="it got no process group of its own":problem=void 0},ended:code=>conclude(code??void 0),failed:error=>{(0,describe_error.
CA)(error)!==void 0&&(problem=void 0),conclude(void 0)}})})}var make_directories=__webpack_require__(2648),pipe_reader=__webpack_require__(7451);const listenDelay=4;class Pipe{path;reader;writer;#timer;constructor(path,sink){
this.path=path;const reader=(0,external_node_fs_.openSync)(path,external_node_fs_.constants.O_RDONLY|external_node_fs_.constants.O_NONBLOCK);try{this.writer=(0,external_node_fs_.openSync)(path,external_node_fs_.
constants.O_WRONLY)}catch(error){throw(0,external_node_fs_.closeSync)(reader),error}this.reader=new pipe_reader.S(reader,sink),(0,external_node_fs_.unlinkSync)(path)}closeWriter(){this.writer<0||((0,external_node_fs_.
closeSync)(this.writer),this.writer=-1,this.#timer=setTimeout(()=>this.reader.listen(),listenDelay))}close(){clearTimeout(this.#timer),this.writer>=0&&(0,external_node_fs_.closeSync)(this.writer),this.
writer=-1,this.reader.close()}}const firstBatch=32,batch=256,lowWater=24;class FifoPool{#directory;#make;#ready=[];#named=0;#making;constructor(directory,make){this.#directory=directory,this.#make=make}nextPaths(count=firstBatch){
return Array.from({length:count},()=>(this.#named+=1,(0,external_node_path_.join)(this.#directory,`${process_tree.gq}${this.#named}`)))}add(paths){this.#ready.push(...paths)}open(sink){this.#ready.length===
0?this.#makeNow():this.#ready.length<=lowWater&&this.#refill();try{return new Pipe(this.#next(),sink)}catch(error){if((0,describe_error.CA)(error)!=="ENOENT")throw error;return this.#ready.length=0,(0,make_directories.
K)(this.#directory,457),this.#makeNow(),new Pipe(this.#next(),sink)}}#next(){const path=this.#ready.pop();if(path===void 0)throw new Error("internal error: no FIFO after some were made");return path}#makeNow(){
const paths=this.nextPaths();this.#make.now(paths),this.add(paths)}async close(){await this.#making}#refill(){this.#making??=this.#makeBatch()}async#makeBatch(){const paths=this.nextPaths(batch);await this.#make.
soon(paths)&&this.add(paths),this.#making=void 0}}async function proveHeld(launcher,directory,warn){const env=(0,find_program.am)(),windows=process.platform==="win32",mkfifo=windows?void 0:(0,find_program.
Kp)("mkfifo",env,"/"),program=mkfifo?.kind==="found"?mkfifo.path:void 0,fifos=program===void 0?void 0:new FifoPool(directory,makeFifosWith(program)),paths=fifos?.nextPaths()??[],trivial=program!==void 0?
{program,args:["-m","600",...paths]}:windows?{program:env.get("ComSpec")??"C:\\Windows\\System32\\cmd.exe",args:["/d","/c","exit 0"]}:{program:"/bin/sh",args:["-c","exit 0"]},proof=await proveLauncher(
launcher,{...trivial,directory,env,verbatim:!1,detached:!windows});return proof.kind==="not-held"?proof:fifos!==void 0&&proof.exitCode===0?(fifos.add(paths),{kind:"held",fifos}):(windows||warn(`tasks \
get no FIFO for their output (${program===void 0?"there is no mkfifo":`mkfifo failed in ${directory}`}): stdout and stderr may come in another order than written, and /dev/stderr cannot be opened`),{kind:"\
held",fifos:void 0})}function makeFifosWith(program){return{now(paths){const run=(0,external_node_child_process_.spawnSync)(program,["-m","600",...paths],{stdio:["ignore","ignore","pipe"]});if(run.error!==
void 0)throw run.error;if(run.status!==0)throw new Error(`${program}: ${run.stderr.toString().trim()}`)},soon:paths=>new Promise(resolve=>{try{const child=(0,external_node_child_process_.spawn)(program,
["-m","600",...paths],{stdio:"ignore"});child.on("error",()=>resolve(!1)),child.on("exit",code=>resolve(code===0))}catch{resolve(!1)}})}}const recordInterval=1e3;class HeldProcesses{surroundings;launcher;fifos;ender;#table;#reaper;#leftovers;#deadman;#since;#running=new Set;#recorder;constructor(launcher,fifos,table,surroundings){
this.surroundings=surroundings,this.launcher=launcher,this.fifos=fifos,this.#table=table,this.#since=table?.now()??0,this.#reaper=table===void 0?void 0:new reaper.a(table,surroundings.runToken),this.ender=
this.#reaper??new WindowsEnder,this.#leftovers=new HeldLeftovers(this.ender),process.platform!=="win32"&&(this.#deadman=new Deadman(surroundings.runToken,surroundings.temporaryDirectory,problem=>surroundings.
warn(`nothing will end the tasks if this process is killed: the process that would do so: ${problem}`))),process.platform==="darwin"&&(this.#recorder=setInterval(()=>this.#record(),recordInterval),this.#recorder.
unref())}static async open(launcher,surroundings){const proof=await proveHeld(launcher,surroundings.temporaryDirectory,message=>surroundings.warn(message));return proof.kind==="not-held"?proof.problem:
new HeldProcesses(launcher,proof.fifos,(0,process_table_of.x)(),surroundings)}get facts(){return{kind:"process-table",fifos:this.fifos!==void 0,table:this.#table===void 0?"none":process.platform==="da\
rwin"?"ps":"proc"}}command(request){const{task,strictCleanup}=request.order;return strictCleanup&&this.surroundings.warn("strict-cleanup needs Linux on x64 or arm64, and perl: a process of this task t\
hat hides from every trace will not be found",task),new HeldCommand(request,this)}processTime(){return this.#table?.now()??0}began(command2){this.#running.add(command2)}over(command2){this.#running.delete(
command2)}watchGroup(group,mark){this.#deadman?.watch(group,mark)}forgetGroup(group){this.#deadman?.forget(group)}lookLater({order},tree){this.#table!==void 0&&this.#leftovers.lookLater(order,tree)}keep(leftover){
this.#leftovers.keep(leftover)}shortenGrace(milliseconds){this.ender.shortenGrace(milliseconds)}async close(options){clearInterval(this.#recorder),await this.#leftovers.examine();const first=await this.#leftovers.
end(options);this.#keepStrays(new Set(first.survivors.map(({pid})=>pid)));const second=await this.#leftovers.end(options);return this.#deadman?.dismiss(),await this.fifos?.close(),{ended:[...first.ended,
...second.ended],survivors:[...first.survivors,...second.survivors],leftRunning:[...first.leftRunning,...second.leftRunning]}}#keepStrays(except){if(this.#reaper!==void 0)for(const tree of(0,process_tree.
tj)(this.#reaper.strays(this.#since))){const owner=this.surroundings.ownerOf(tree.serial);owner===void 0||owner.leaveRunning||[...tree.known.keys()].every(pid=>except.has(pid))||this.#leftovers.keep({
owner,tree,remains:void 0})}}#record(){for(const command2 of this.#running)command2.tree.root!==void 0&&this.ender.look(command2.tree)}}})};export{id,ids,modules};
